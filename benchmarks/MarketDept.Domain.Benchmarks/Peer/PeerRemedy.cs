using MarketDept.Domain.Benchmarks.HandWritten;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>What a rule gives, in fen; and the one sum that the language of the rules cannot express.</summary>
public sealed record PeerRemedy(string Clause, long Fine, long Compensation, long Duty)
{
    public static PeerRemedy Of(string clause, long fine, long compensation, long duty) => new(clause, fine, compensation, duty);

    /// <summary>Loss times share, half away from zero: the same code as the hand-written loop's.</summary>
    public static long Borne(long loss, long share) => FenLoop.Borne(loss, share);
}
