namespace MarketDept.Domain.Book;

/// <summary>The source tree that these tests were built from: found by walking up to the solution, so that no build has to tell its path.</summary>
internal static class Repository
{
    private static readonly string[] Outputs =
        [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts"];

    internal static string Root { get; } = FindRoot();

    /// <summary>The package's own folder.</summary>
    internal static string Source { get; } = Path.Combine(Root, "src", "MarketDept.Domain");

    /// <summary>All files but those that a build or a tool wrote, with forward slashes, relative to the root, in ordinal order.</summary>
    internal static string[] Files { get; } = [.. Under(new DirectoryInfo(Root)).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>The package's source files, relative to its folder.</summary>
    internal static string[] SourceFiles { get; } =
        [.. Files.Where(file => file.StartsWith("src/MarketDept.Domain/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => file["src/MarketDept.Domain/".Length..])];

    internal static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    internal static string ReadSource(string relative) => File.ReadAllText(Path.Combine(Source, relative));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');

    // In a work tree beside the first one, .git is a file.
    private static IEnumerable<FileInfo> Under(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.Name != ".git").Concat(folder.EnumerateDirectories().Where(child => !Outputs.Contains(child.Name)).SelectMany(Under));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MarketDept.Domain.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No MarketDept.Domain.sln at or above {AppContext.BaseDirectory}: run the tests from a build inside the repository.");
    }
}
