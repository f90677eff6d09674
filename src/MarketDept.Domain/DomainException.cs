namespace MarketDept.Domain;

/// <summary>The regulation refuses a command (规则拒绝): what was asked for changes nothing.</summary>
/// <remarks>
/// A caller's mistake (null, a blank id, a negative amount) is an <see cref="ArgumentException"/> instead. The message is
/// in English in every culture, and says what was wrong and what is allowed. For people there is
/// <c>refusal.Explain(Language.Chinese)</c>, in <c>MarketDept.Domain.Regulations</c>: the same in Chinese or in English, with the clause.
/// </remarks>
public sealed class DomainException : Exception
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="code">One of <see cref="DomainErrorCodes"/>: stable, to be switched on.</param>
    /// <param name="clause">The clause that refuses.</param>
    /// <param name="message">What was wrong, and what is allowed.</param>
    /// <exception cref="ArgumentException">A text is blank, or the clause is <c>default</c>.</exception>
    public DomainException(string code, ClauseId clause, string message)
        : base($"{message} (clause {clause}, {code})")
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Clause = Guard.Against.Default(clause);
        Particulars = Guard.Against.NullOrWhiteSpace(message);
    }

    /// <summary>The stable code of the refusal, one of <see cref="DomainErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The clause of the regulation that refuses.</summary>
    public ClauseId Clause { get; }

    /// <summary>The message without clause and code.</summary>
    internal string Particulars { get; }
}
