const CALLBACK = '@CALLBACK@';

export function GET(request) {
  const { search } = new URL(request.url);
  return new Response(null, {
    status: 302,
    headers: { Location: CALLBACK + search, 'Cache-Control': 'no-store' },
  });
}
