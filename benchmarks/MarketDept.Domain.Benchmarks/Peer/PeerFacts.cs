using MarketDept.Domain.Benchmarks.HandWritten;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>A consignment or a month's receivable, in fen.</summary>
public sealed record PeerRow(long Whole, long Came, long Lost);

/// <summary>The facts of an incident as the rules engine reads them: properties of a class, amounts in fen.</summary>
public sealed class PeerFacts
{
    public required string Workflow { get; init; }

    public required long OrdinaryFine { get; init; }

    public required long SeriousFine { get; init; }

    public bool? Intentional { get; init; }

    public bool? DataTaken { get; init; }

    public bool? Appropriated { get; init; }

    /// <summary>Below zero where nobody has stated it; so is the justified part.</summary>
    public long Loss { get; init; }

    public long Share { get; init; }

    public long Deduction { get; init; }

    public long Justified { get; init; }

    public long Recovered { get; init; }

    public required IReadOnlyList<PeerRow> Rows { get; init; }

    internal static PeerFacts Of(in FenFacts fen, long ordinaryFine, long seriousFine) => new()
    {
        Workflow = fen.Kind.ToString(),
        OrdinaryFine = ordinaryFine,
        SeriousFine = seriousFine,
        Intentional = Truth(fen.Intentional),
        DataTaken = Truth(fen.DataTaken),
        Appropriated = Truth(fen.Appropriated),
        Loss = fen.Loss,
        Share = fen.Share,
        Deduction = fen.Deduction,
        Justified = fen.Justified,
        Recovered = fen.Recovered,
        Rows = [.. fen.Rows.Select(row => new PeerRow(row.Whole, row.Came, row.Lost))],
    };

    private static bool? Truth(FenTruth truth) => truth switch { FenTruth.Yes => true, FenTruth.No => false, _ => null };
}
