using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The clauses that nothing carries out and executes yet, by the floor that will. This list only ever shrinks.</summary>
/// <remarks>
/// That an operating rule can be cited as the basis of an ordinary fine does not carry it out. A clause leaves the list in
/// the commit that marks both the code and the test; a clause that has both and is still listed fails.
/// </remarks>
internal static class Clauses_still_to_be_built
{
    internal static (string Floor, string[] Clauses)[] All { get; } =
    [
    ];

    /// <summary>Clauses of which one part is carried out and executed, and the rest belongs to a floor that does not exist yet.</summary>
    /// <remarks>An entry fails as soon as its floor has a type in it: the rest is built with the floor, and marked.</remarks>
    internal static (string Floor, string[] Clauses)[] Begun { get; } = [];

    /// <summary>The floor that the rest of a clause waits for, or null where nothing of it does.</summary>
    internal static string? FloorOfTheRestOf(ClauseId clause) =>
        Begun.Where(row => row.Clauses.Contains(clause.ToString())).Select(row => row.Floor).FirstOrDefault();

    /// <summary>The floor that a clause waits for, or null where it waits for none.</summary>
    internal static string? FloorOf(ClauseId clause) =>
        All.Where(row => row.Clauses.Contains(clause.ToString())).Select(row => row.Floor).FirstOrDefault();
}
