namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The folders of the package, the lowest first: each imports only those before it.</summary>
/// <remarks>A new folder gets its place here, and nothing else has to change.</remarks>
internal static class Floors
{
    internal const string Root = "MarketDept.Domain";

    /// <summary>The floors above the root, in order.</summary>
    internal static string[] AboveRoot { get; } =
        ["Regulations", "Staffing", "Customers", "Notices", "Warehousing", "Receivables", "Commitments", "Violations", "Payroll", "Terms"];

    /// <summary>All floors, the root first and empty.</summary>
    internal static string[] All { get; } = ["", .. AboveRoot];

    /// <summary>The floor of a namespace: its first part below the root.</summary>
    internal static string Of(string? space) =>
        space is null || space.Length <= Root.Length ? "" : space[(Root.Length + 1)..].Split('.')[0];

    internal static int HeightOf(string floor) => Array.IndexOf(All, floor);
}
