// A page of ours as a document. The browser reads it by itself: no text ever becomes markup by a script's hand, which
// the policy (`require-trusted-types-for`) forbids, and nothing in it runs.

export function pageAt(address) {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open("GET", address);
    asked.responseType = "document";
    asked.timeout = 15000;
    asked.setRequestHeader("Accept", "text/html");
    asked.onerror = asked.ontimeout = () => reject(new Error("no answer"));
    asked.onload = () => {
      if (asked.status === 200 && asked.response) resolve({ page: asked.response, address: asked.responseURL });
      else reject(new Error("no page"));
    };
    asked.send();
  });
}
