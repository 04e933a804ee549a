// What was ruled out is told by its proofs.
import { expect, test } from "vitest";
import type { Cause } from "../../src/bindings/Cause";
import { proofsOf } from "../../src/screens/explain/answer";
import { loadWords } from "../../src/words/load";

test("causes with one proof between them stand in one line, in their order", async () => {
  const cause = (code: string, id: string): Cause => ({ code, family: "other", certainty: "excluded", evidence: [{ id, args: {} }], fix: [] });
  const causes = [cause("client_key_wrong", "check-tiktok-credentials-ok"), cause("api_key_invalid", "check-outstand-api-key-ok"), cause("client_secret_wrong", "check-tiktok-credentials-ok")];
  const proofs = proofsOf(await loadWords("ro"), causes);
  expect(proofs.map(({ codes }) => codes)).toEqual([["client_key_wrong", "client_secret_wrong"], ["api_key_invalid"]]);
});
