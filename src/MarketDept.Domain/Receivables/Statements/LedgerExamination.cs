namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The answer to "do these entries fit together?" (台账核查): the ledger, or everything that stands against it.</summary>
[Clause("9.6")]
public sealed class LedgerExamination
{
    internal LedgerExamination(ReceivablesLedger? ledger, ValueList<LedgerFault> faults)
    {
        Ledger = ledger;
        Faults = faults;
    }

    /// <summary>The ledger (台账); null where something is at fault.</summary>
    public ReceivablesLedger? Ledger { get; }
    /// <summary>All faults (差错), in the order of the entries, each once.</summary>
    public ValueList<LedgerFault> Faults { get; }
}
