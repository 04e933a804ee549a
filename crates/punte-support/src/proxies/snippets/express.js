const CALLBACK = '@CALLBACK@';

app.get('@PATH@', (req, res) => {
  const at = req.originalUrl.indexOf('?');
  const query = at < 0 ? '' : req.originalUrl.slice(at);
  // Not res.redirect(), which may write the query differently.
  res.writeHead(302, { Location: CALLBACK + query, 'Cache-Control': 'no-store' }).end();
});
