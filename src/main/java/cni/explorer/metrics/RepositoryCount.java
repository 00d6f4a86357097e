package cni.explorer.metrics;

/// What is counted of a repository.
public enum RepositoryCount {
    STARS("stars", "Stars", "Counter of GitHub, asked by its REST API"),
    FORKS("forks", "Forks", "Counter of GitHub, asked by its REST API"),
    OPEN_ISSUES(
            "open-issues", "Open issues", "Counter of GitHub, asked by its REST API; pull requests count as issues"),
    CONTRIBUTORS(
            "contributors",
            "Contributors",
            "Length of GitHub’s list of contributors with the anonymous ones, asked by its REST API; a floor, since GitHub"
                    + " looks at a limited number of addresses"),
    COMMITS_12_MONTHS(
            "commits-12-months",
            "Commits in 12 months",
            "Commits of the default branch since that day of the year before, merges included, asked by GitHub’s REST API");

    private final String metric;
    private final String title;
    private final String method;

    RepositoryCount(String metric, String title, String method) {
        this.metric = metric;
        this.title = title;
        this.method = method;
    }

    /// The id of the metric in datasets.
    public String metric() {
        return metric;
    }

    /// What it is called where a dataset does not have it.
    public String title() {
        return title;
    }

    /// How the number is got; figures of unlike method do not make one series.
    public String method() {
        return method;
    }
}
