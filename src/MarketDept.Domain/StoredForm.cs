namespace MarketDept.Domain;

/// <summary>What is stored of a record (存档形式): primitives and NodaTime values, and the version of the form.</summary>
/// <remarks>All members are required, so that none is filled by omission. Two are compared by their stored text.</remarks>
public abstract record StoredForm
{
    private protected StoredForm()
    {
    }

    /// <summary>The version that this package writes.</summary>
    public const int Current = 1;

    /// <summary>The version of the form (存档版本), from 1; a newer one than <see cref="Current"/> is refused.</summary>
    public required int Form { get; init; }

    /// <summary>The kind of the form, for a log; nothing of what is stored.</summary>
    public sealed override string ToString() => GetType().Name;
}
