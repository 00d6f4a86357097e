/// The tables for browsers that are compared, and the page that shows one and narrows it.
///
/// A page takes the rows from `rows.tsv` of its query, tells when it has painted them (milliseconds since 1970, after
/// two frames), and then, if asked, narrows and widens them so often and tells when it did (microseconds since 1970,
/// and how many the call took).
enum Grid {
    AG_GRID("AG Grid", "ag-grid-community", """
            <script src="node_modules/ag-grid-community/dist/ag-grid-community.min.js"></script>
            """, """
            let narrowed = false;
            let api;
            const make = (columns, rows, painted) => {
              api = agGrid.createGrid(document.getElementById("grid"), {
                columnDefs: columns.map(name => ({ field: name, headerName: name, width: 110 })),
                rowData: rows, rowHeight: 28, animateRows: false,
                isExternalFilterPresent: () => narrowed,
                doesExternalFilterPass: node => node.data[lacked] === "yes",
                onFirstDataRendered: painted,
              });
            };
            const narrow = on => { narrowed = on; api.onFilterChanged(); };
            """),
    TABULATOR("Tabulator", "tabulator-tables", """
            <link rel="stylesheet" href="node_modules/tabulator-tables/dist/css/tabulator.min.css">
            <script src="node_modules/tabulator-tables/dist/js/tabulator.min.js"></script>
            """, """
            let table;
            const make = (columns, rows, painted) => {
              table = new Tabulator("#grid", {
                columns: columns.map(name => ({ field: name, title: name, width: 110 })),
                data: rows, rowHeight: 28, height: "760px", renderVertical: "virtual",
              });
              table.on("tableBuilt", painted);
            };
            const narrow = on => on ? table.setFilter(lacked, "=", "yes") : table.clearFilter();
            """);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title>
            <style>html, body { margin: 0; height: 100%%; } #grid { height: 760px; width: 1270px; }</style>
            %s</head><body><div id="grid"></div><script>
            let lacked;
            %s
            const tell = words => fetch("told", { method: "POST", body: words });
            const query = new URLSearchParams(location.search);
            const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            const wait = time => new Promise(done => setTimeout(done, time));
            const now = () => Math.round((performance.timeOrigin + performance.now()) * 1000);
            const painted = async () => {
              await frames();
              tell(String(Date.now()));
              await wait(3000);
              for (let i = 0; i < Number(query.get("ticks")); i++) {
                await wait(700);
                const begun = now();
                narrow(i %% 2 === 0);
                tell(begun + " " + (now() - begun));
              }
            };
            fetch(query.get("rows")).then(answer => answer.text()).then(text => {
              const lines = text.trimEnd().split("\\n").map(line => line.split("\\t"));
              const columns = lines.shift();
              const rows = lines.map(line => Object.fromEntries(columns.map((name, i) => [name, line[i]])));
              lacked = columns.find(name => rows[0][name] === "no");
              make(columns, rows, painted);
            });
            </script></body></html>
            """;

    private final String title;
    private final String packageName;
    private final String head;
    private final String script;

    Grid(String title, String packageName, String head, String script) {
        this.title = title;
        this.packageName = packageName;
        this.head = head;
        this.script = script;
    }

    String title() {
        return title;
    }

    String packageName() {
        return packageName;
    }

    String page() {
        return packageName + ".html";
    }

    String html() {
        return PAGE.formatted(title, head, script);
    }
}
