// Route: @SITE@@PATH@*
const CALLBACK = '@CALLBACK@';

export default {
  fetch(request) {
    const { pathname, search } = new URL(request.url);
    if (pathname !== '@PATH@') return fetch(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
    return new Response(null, {
      status: 302,
      headers: { Location: CALLBACK + search, 'Cache-Control': 'no-store' },
    });
  },
};
