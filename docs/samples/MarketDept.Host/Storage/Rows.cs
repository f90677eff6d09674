namespace MarketDept.Host.Storage;

/// <summary>One record: its key, the version of its form, the token that tells two writers apart, and its snapshot as JSON.</summary>
public abstract class Row
{
    public string Key { get; set; } = "";
    public int Form { get; set; }
    public long Version { get; set; }
    public string Json { get; set; } = "";
}

/// <summary>A customer without his contacts, and by what he is looked up.</summary>
public sealed class CustomerRow : Row
{
    /// <summary>Unique; a doubtful code is left out, since it decides nothing.</summary>
    public string? CreditCode { get; set; }
    /// <summary>Whose the customer was when he was stored: for lists, never for a decision.</summary>
    public string? Owner { get; set; }
}

/// <summary>One contact of a customer: it is added once, and written again only where its note was blanked.</summary>
public sealed class ContactRow
{
    /// <summary>The record that holds it; after a merge another than the one under which it was logged.</summary>
    public string Holder { get; set; } = "";
    public string Customer { get; set; } = "";
    public string Id { get; set; } = "";
    public int Number { get; set; }
    public bool IsBlanked { get; set; }
    public string Json { get; set; } = "";
}

/// <summary>A case: act and person are unique among those that stand.</summary>
public sealed class ViolationRow : Row
{
    public string Occurrence { get; set; } = "";
    public string Person { get; set; } = "";
    public bool Stands { get; set; }
}

public sealed class ReceivableRow : Row
{
    public string Customer { get; set; } = "";
    /// <summary>Unique: a bill is owed once.</summary>
    public string Bill { get; set; } = "";
}

public sealed class ReceiptRow : Row
{
    public string Customer { get; set; } = "";
}

public sealed class PersonLedgerRow : Row;

/// <summary>An event that waits to be published. Kind, key and number are unique, so that no event is stored twice.</summary>
public sealed class OutboxRow
{
    public long Id { get; set; }
    public string Kind { get; set; } = "";
    public string Key { get; set; } = "";
    public long Number { get; set; }
    public string Json { get; set; } = "";
    public bool IsSent { get; set; }
    public bool IsUnreadable { get; set; }
}

/// <summary>One entry of the ledger of receivables, written with the events that it comes from.</summary>
public sealed class MovementRow
{
    public long Number { get; set; }
    public string Kind { get; set; } = "";
    public string Customer { get; set; } = "";
    public string Id { get; set; } = "";
    public int Day { get; set; }
    public int? DueDay { get; set; }
    public long Fen { get; set; }
    /// <summary>The bills that the customer wants paid, one a line: an id has no line break.</summary>
    public string? Instruction { get; set; }
}
