import { expect, test } from "vitest";
import { textOfHtml } from "../../src/screens/explain/arriving";
import { hiddenIn, moved } from "../../src/screens/explain/hidden";

test.each([
  ["x?code=COD0INVENTAT&state=STARE0", "x?code=…&state=…", ["code", "state"]],
  ["https://exemplu.ro/cb?code=COD0INVENTAT&state=STARE0", "https://exemplu.ro/cb?code=…&state=…", ["code", "state"]],
  ['{"access_token": "act.INVENTAT"}', '{"access_token": "…"}', ["token"]],
  ["Authorization: Bearer ost_INVENTAT", "Authorization: Bearer …", ["token"]],
  ["next=%2Fcb%3Fstate%3DSTARE0%26x", "next=%2Fcb%3Fstate%3D…%26x", ["state"]],
  ["TIKTOK_CLIENT_SECRET=SECRET0", "TIKTOK_CLIENT_SECRET=…", ["secret"]],
  ["client_key=awpracticepuntea1", "client_key=awpr…a1", ["key"]],
  ["Cookie: a=unu", "Cookie: …", ["other"]],
  ["ost_CHEIA_TA_API", "…", ["other"]],
  ["code: 'ENOTFOUND'", "code: 'ENOTFOUND'", []],
])("what was hidden in %s", (before, after, kinds) => {
  expect(hiddenIn(before, after)).toEqual(kinds);
});

test("the cursor stays where it was, whatever is hidden before and behind it", () => {
  const before = "a?code=COD0INVENTAT&x=1&state=STARE0 z";
  const after = "a?code=…&x=1&state=… z";
  const at = (text: string, mark: string) => text.indexOf(mark) + mark.length;
  for (const mark of ["a?", "code=", "x=", "x=1", "state=", " z"]) expect([mark, moved(at(before, mark), before, after)]).toEqual([mark, at(after, mark)]);
  expect(moved(before.indexOf("INVENTAT"), before, after)).toBe(at(after, "code=…"));
  expect(moved(0, before, after)).toBe(0);
});

test("where the two texts cannot be laid beside each other, the distance to the end stays", () => {
  expect(moved("Cookie: a=1; b=2\nx".length, "Cookie: a=1; b=2\nx", "Cookie: …\nx")).toBe("Cookie: …\nx".length);
});

test("a piece of a page keeps its lines and loses its scripts", () => {
  expect(textOfHtml("<style>p{}</style><h1>Eroare</h1><p>unu<br>doi</p><script>let client_key</script>")).toBe("Eroare\nunu\ndoi");
});
