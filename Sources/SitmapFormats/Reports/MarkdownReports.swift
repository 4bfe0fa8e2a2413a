extension ReportFormat {
  /// Markdown, read as the text that it is: marks stay, so that spans point into what users see.
  public static let markdown = ReportFormat(
    name: "markdown",
    summary: "Markdown, with optional front matter",
    endings: ["md", "markdown"],
    isLines: false,
    readFile: readText
  )
}
