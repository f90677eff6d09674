using MarketDept.Domain;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

/// <summary>The facts of an incident, by its kind.</summary>
internal static class PenaltiesFacts
{
    private static readonly string Clauses = $"{Clause.Finable[0].Id} to {Clause.Finable[^1].Id}";

    /// <summary>Every field that the facts of some kind have.</summary>
    internal static readonly string[] Fields =
    [
        "clause", "loss", "lossShare", "lossShareReason", "consignments", "deduction", "justified", "recovered", "receivables",
        "intentional", "dataTaken", "customerAppropriated", "from", "to",
    ];

    /// <returns>Null where a field is at fault.</returns>
    internal static ViolationFacts? Read(ViolationKind kind, JsonEntry entry) => kind.Name switch
    {
        "operating-rule" => OperatingRule(entry),
        "unauthorized-concession" => Concession(entry),
        "groundless-deduction" => Deduction(entry),
        "unauthorized-monthly-settlement" => MonthlySettlement(entry),
        "customer-poaching" => Poaching(entry),
        _ => FalseVisit(entry),
    };

    private static ViolationFacts.OperatingRuleBreach? OperatingRule(JsonEntry entry)
    {
        var text = entry.Text("clause");
        var loss = Loss(entry);
        if (text is null)
            return null;
        if (ClauseId.TryParse(text, out var clause) && Clause.Find(clause) is { CanBeBasisOfFine: true })
            return new ViolationFacts.OperatingRuleBreach(clause, loss);
        entry.Fault("clause", $"is \"{text}\"; allowed are the operating rules of sections 8 to 10 by their full numbers, {Clauses}");
        return null;
    }

    private static ViolationFacts.UnauthorizedConcession? Concession(JsonEntry entry)
    {
        if (entry.List("consignments") is not { } list)
            return null;
        var carried = new List<CarriedConsignment>();
        foreach (var (row, id) in JsonEntry.WithIds(list))
        {
            var isNew = id is not null && !row.IsFaulty("id");
            var tariff = row.Amount("tariff");
            var charged = row.Amount("charged");
            row.RejectOthers();
            if (isNew && tariff is not null && charged is not null)
                carried.Add(new CarriedConsignment(id!, tariff.Value, charged.Value));
        }

        return new ViolationFacts.UnauthorizedConcession(ValueList.From(carried));
    }

    private static ViolationFacts.GroundlessDeduction? Deduction(JsonEntry entry)
    {
        var deduction = entry.Amount("deduction");
        var justified = entry.Amount("justified", required: false);
        var recovered = entry.Amount("recovered");
        if (deduction is not { } granted || recovered is not { } returned)
            return null;
        var verified = justified.GetValueOrDefault();
        if (verified <= granted && returned <= granted - verified)
            return new ViolationFacts.GroundlessDeduction(granted, justified, returned);
        entry.Fault(verified > granted ? "justified" : "recovered",
            $"is too much: justified {verified} and recovered {returned} together; allowed is at most the deduction of {granted}");
        return null;
    }

    private static ViolationFacts.UnauthorizedMonthlySettlement? MonthlySettlement(JsonEntry entry)
    {
        if (entry.List("receivables") is not { } list)
            return null;
        var receivables = new List<ArisenReceivable>();
        var months = default(Seen<NodaTime.YearMonth>);
        foreach (var row in list)
        {
            var month = row.Month("month");
            var isNew = month is null || months.Add(month.Value);
            if (!isNew)
                row.Fault("month", $"'{month}' stands twice in the list; allowed is each month once");
            var amount = row.Amount("amount");
            var collected = row.Amount("collected");
            var uncollectable = row.Amount("uncollectable", required: false);
            row.RejectOthers();
            var fits = AtMost(row, "collected", collected, amount) & AtMost(row, "uncollectable", uncollectable, amount);
            if (fits && isNew && month is not null && amount is not null && collected is not null)
                receivables.Add(new ArisenReceivable(month.Value, amount.Value, collected.Value, uncollectable));
        }

        return new ViolationFacts.UnauthorizedMonthlySettlement(ValueList.From(receivables));
    }

    private static bool AtMost(JsonEntry row, string field, Money? part, Money? amount)
    {
        if (!(part > amount))
            return true;
        row.Fault(field, $"is {part}; allowed is at most the amount of {amount}");
        return false;
    }

    private static ViolationFacts.CustomerPoaching Poaching(JsonEntry entry) => new(
        entry.Truth("intentional"), entry.Truth("dataTaken"), entry.Truth("customerAppropriated"), Loss(entry));

    private static ViolationFacts.FalseVisitReport? FalseVisit(JsonEntry entry)
    {
        var from = entry.DateTime("from");
        var to = entry.DateTime("to");
        if (from is null || to is null)
            return null;
        if (from < to)
            return new ViolationFacts.FalseVisitReport(new AbsenceInterval(from.Value, to.Value));
        entry.Fault("to", "is not after from; allowed is a later time");
        return null;
    }

    private static EconomicLoss Loss(JsonEntry entry)
    {
        var loss = entry.Amount("loss", required: false);
        var share = entry.Share("lossShare");
        var reason = entry.FreeText("lossShareReason");
        if (entry.Has("lossShare"))
        {
            if (!entry.Has("loss"))
                entry.Fault("lossShare", "stands without a loss; allowed is a share of a stated loss");
            if (!entry.Has("lossShareReason"))
                entry.Fault("lossShareReason", "is missing; allowed is the reason of the share, a text that is not blank");
            else if (reason is not null && string.IsNullOrWhiteSpace(reason))
                entry.Fault("lossShareReason", "is blank; allowed is the reason of the share, a text that is not");
        }

        if (loss is null)
            return EconomicLoss.Open;
        return share is { } decided && !string.IsNullOrWhiteSpace(reason) ? EconomicLoss.Of(loss.Value, decided, reason) : EconomicLoss.Of(loss.Value);
    }
}
