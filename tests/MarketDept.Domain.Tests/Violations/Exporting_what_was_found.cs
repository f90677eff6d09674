using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Exporting_what_was_found
{
    private static FindingItem Item(
        string key, FindingItemKind kind, Money amount, ClauseId clause, AbsenceInterval? absence = null, string? reverses = null, Instant? at = null) =>
        new(
            key,
            new FindingOrigin(new("V-1"), new("act-1"), ActDay, clause, clause == new ClauseId(11, 1) ? new ClauseId(8, 3, 3) : null, "standard", Manager.Id),
            Seller.Id, kind, amount, absence, at ?? At(4), reverses);

    [Fact]
    [Clause("11.1")]
    [Clause("4.4")]
    public void A_final_case_exports_what_there_is_and_nothing_else()
    {
        var clause = new ClauseId(11, 1);

        Assert.Equal(
            [Item($"V-1/{clause}/fine", FindingItemKind.Fine, Yuan(10m), clause), Item($"V-1/{clause}/compensation", FindingItemKind.Compensation, Yuan(300m), clause)],
            Final().ExportItems());
    }

    [Fact]
    [Clause("11.2.3")]
    public void Fine_compensation_and_duty_to_collect_are_three_items()
    {
        var clause = new ClauseId(11, 2, 3);

        Assert.Equal(
            [
                Item($"V-1/{clause}/fine", FindingItemKind.Fine, Yuan(50m), clause),
                Item($"V-1/{clause}/compensation", FindingItemKind.Compensation, Yuan(200m), clause),
                Item($"V-1/{clause}/duty-to-collect", FindingItemKind.DutyToCollect, Yuan(800m), clause),
            ],
            Final(Monthly()).ExportItems());
    }

    [Fact]
    [Clause("11.2.3")]
    public void Of_the_three_only_the_compensation_rests_on_the_age_of_the_debt()
    {
        var violation = Final(Incident(new ViolationFacts.UnauthorizedMonthlySettlement(
            [new(new YearMonth(2026, 6), Yuan(1500m), Yuan(500m), Yuan(200m)) { RestsOnAge = true }])));

        Assert.Equal(
            [(FindingItemKind.Fine, false), (FindingItemKind.Compensation, true), (FindingItemKind.DutyToCollect, false)],
            violation.ExportItems().Select(item => (item.Kind, item.RestsOnAge)));
    }

    [Fact]
    [Clause("11.3")]
    public void A_false_visit_exports_its_time_and_no_amount()
    {
        var time = new AbsenceInterval(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 30));

        Assert.Equal([Item("V-1/11.3/absence", FindingItemKind.Absence, Money.Zero, new(11, 3), time)], Final(FalseVisit()).ExportItems());
        Assert.Equal(
            Item("V-1/11.3/absence/reversal", FindingItemKind.Absence, Money.Zero, new(11, 3), time, "V-1/11.3/absence", At(5)),
            Withdrawn(FalseVisit()).ExportItems()[1]);
    }

    [Fact]
    public void What_does_not_stand_exports_nothing()
    {
        foreach (var status in Enum.GetValues<ViolationStatus>().Except([ViolationStatus.Final, ViolationStatus.Withdrawn]))
            Assert.Empty(In(status).ExportItems());
    }

    [Fact]
    public void What_was_withdrawn_after_it_was_final_nets_to_zero_kind_by_kind()
    {
        foreach (var incident in new[] { Breach(), Monthly(), FalseVisit() })
        {
            var before = Final(incident).ExportItems();
            var items = Withdrawn(incident).ExportItems();

            Assert.Equal(before, items.Take(before.Count));
            Assert.Equal(2 * before.Count, items.Count);
            Assert.All(items.GroupBy(item => item.Kind), kind => Assert.Equal(Money.Zero, Money.Sum(kind.Select(item => item.Amount))));
            Assert.Equal(before.Select(item => item.Key), items.Skip(before.Count).Select(item => item.Reverses));
            Assert.Equal(items.Count, items.Select(item => item.Key).Distinct().Count());
        }
    }

    /// <summary>Several clauses of one act, and two decisions of one case: each item has a key of its own.</summary>
    [Fact]
    public void Clause_and_kind_tell_the_items_of_a_case_apart()
    {
        var violation = Heard(Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero)));
        violation.Join(Submitted(Again("I-2", Monthly().Facts)), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", FalseVisit().Facts)), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        violation.Withdraw("有误", Manager, Procedure, At(5));

        string[] keys = ["V-1/11.2.2/fine", "V-1/11.2.2/compensation", "V-1/11.2.3/compensation", "V-1/11.2.3/duty-to-collect", "V-1/11.3/absence"];
        Assert.Equal([.. keys, .. keys.Select(key => $"{key}/reversal")], violation.ExportItems().Select(item => item.Key));
        Assert.Equal([null, null, null, null, null, .. keys], violation.ExportItems().Select(item => item.Reverses));
    }

    [Fact]
    public void The_export_is_the_same_at_every_call_and_after_storing()
    {
        foreach (var violation in new[] { Final(Monthly()), Withdrawn(Monthly()) })
        {
            var first = violation.ExportItems();

            Assert.Equal(first, violation.ExportItems());
            Assert.Equal(first, FromJson(JsonOf(violation)).ExportItems());
        }
    }

    [Fact]
    public void An_item_with_a_wrong_sign_time_or_key_is_a_mistake()
    {
        var clause = new ClauseId(11, 1);
        var time = new AbsenceInterval(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 30));

        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Money.Zero, clause));
        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Yuan(-1m), clause));
        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Yuan(1m), clause, reverses: "j"));
        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Yuan(-1m), clause, reverses: " "));
        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Yuan(1m), clause, time));
        Mistake.Thrown(() => Item("k", FindingItemKind.Absence, Money.Zero, clause));
        Mistake.Thrown(() => Item("k", FindingItemKind.Absence, Money.Zero, clause, default(AbsenceInterval)));
        Mistake.Thrown(() => Item("k", FindingItemKind.Absence, Yuan(1m), clause, time));
        Mistake.Thrown(() => Item(" ", FindingItemKind.Fine, Yuan(1m), clause));
        Mistake.Thrown(() => Item("k", (FindingItemKind)9, Yuan(1m), clause));
        Mistake.Thrown(() => Item("k", FindingItemKind.Fine, Yuan(1m), default));
        Mistake.Thrown(() => new FindingItem("k", null!, Seller.Id, FindingItemKind.Fine, Yuan(1m), null, At(4)));
    }

    [Fact]
    [Clause("3.6")]
    public void An_item_says_what_was_done_who_decided_and_since_when_it_counts()
    {
        var item = Withdrawn().ExportItems()[^1];

        Assert.Equal(("V-1/11.1/compensation/reversal", At(5)), (item.Key, item.EffectiveAt));
        Assert.Equal((new Id<Occurrence>("act-1"), ActDay, new ClauseId(8, 3, 3), Manager.Id),
            (item.Origin.Occurrence, item.Origin.OccurredOn, item.Origin.Basis!.Value, item.Origin.DecidedBy));
    }
}
