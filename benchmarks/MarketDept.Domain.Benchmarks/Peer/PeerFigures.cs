namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>One customer's row of a statement as the peers make it, in fen.</summary>
internal sealed record PeerFigures(
    string Customer, long Opening, long Charges, long Deductions, long Received, long WrittenOff, long Reversed, long Unallocated, PeerAges Ages);

internal readonly record struct PeerAges(long NotDue, long Days1To30, long Days31To60, long Days61To90, long Days91To120, long Over120);
