// Pictures that come by paste or drop while a component is shown. Text that is pasted into a field stays the field's, and a dropped file that is
// no picture is not taken. Files that are dropped come from the host: it knows them by number, and what is read of them is read there.
import { onMount } from "svelte";
import { useApp } from "../../state/app.svelte";

/** A file that may be a picture; what it really is shows when it is drawn. */
export const picturesIn = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith("image/"));

export function useArrivals(bring: (files: File[]) => unknown): void {
  const { host } = useApp();

  function onpaste(event: ClipboardEvent) {
    // Everything is taken out before the first wait, because later it is gone.
    const pictures = picturesIn(event.clipboardData);
    if (pictures.length === 0) return;
    event.preventDefault();
    void bring(pictures);
  }

  onMount(() => {
    let gone = false;
    let deaf = () => {};
    window.addEventListener("paste", onpaste);
    const listening = host.listenDrops(async (sources) => {
      const read = sources.filter(({ kind }) => kind === "image").map(async ({ id, name }) => new File([await host.readDroppedImage(id).catch(() => "")], name));
      const files = await Promise.all(read);
      if (!gone && files.length > 0) void bring(files);
    });
    // Where nothing can be dropped, there are two other ways.
    void listening.then((stop) => (gone ? stop() : (deaf = stop))).catch(() => undefined);
    return () => {
      gone = true;
      deaf();
      window.removeEventListener("paste", onpaste);
    };
  });
}
