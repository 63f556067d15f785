(() => {
  "use strict";

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const makeSortable = table => {
    const body = table.tBodies[0];
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const button = make("button", { type: "button" }, ...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const descending = heading.getAttribute("aria-sort") === "ascending";
        headings.forEach(other => other.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
        const rows = [...body.rows].map(row => [row.cells[column].textContent.trim(), row]);
        // Empty cells stay at the end in either direction.
        rows.sort(([a], [b]) => !a - !b || (descending ? collator.compare(b, a) : collator.compare(a, b)));
        body.append(...rows.map(([, row]) => row));
      });
    });
  };

  const makeSearchable = (table, title) => {
    const rows = [...table.tBodies[0].rows].map(row => [fold(row.textContent), row]);
    const field = make("input", { type: "search", placeholder: "Search" });
    field.setAttribute("aria-label", `Search in ${title}`);
    const status = make("output", { className: "status" });
    field.addEventListener("input", () => {
      const words = fold(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [text, row] of rows) {
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) shown++;
      }
      status.textContent = words.length ? `${shown} of ${rows.length}` : "";
    });
    table.closest(".scroll").before(make("div", { className: "search" }, field, status));
  };

  for (const table of document.querySelectorAll("table.data")) {
    makeSortable(table);
    makeSearchable(table, table.closest("section").querySelector("h2").firstChild.textContent.trim());
  }

  const root = document.documentElement;
  const toggle = make("button", { type: "button", className: "theme", textContent: "◐" });
  toggle.setAttribute("aria-label", "Switch between dark and light");
  toggle.addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  document.querySelector(".top").append(toggle);
})();
