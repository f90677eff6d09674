using MarketDept.Domain.Payroll;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

[Clause("4.4")]
public class Taking_items_over
{
    [Fact]
    public void What_a_final_case_comes_to_is_counted_in_the_month_in_which_it_became_final()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        var taken = ledger.TakeFrom(Final(Monthly()), At(10));

        Assert.Equal(["V-1/11.2.3/compensation", "V-1/11.2.3/duty-to-collect", "V-1/11.2.3/fine"], taken.Select(item => item.Item.Key));
        Assert.All(taken, item => Assert.Equal((June, null, At(10)), (item.Month, item.LateFrom, item.TakenAt)));
        Assert.Equal(taken, ledger.Items);
        Assert.Equal(taken.Select((item, i) => new PersonLedgerItemTaken(item) { Key = "S1", Sequence = i + 1, At = At(10) }), ledger.TakeEvents());
    }

    [Fact]
    public void An_export_taken_over_again_changes_nothing_even_once_its_month_is_closed()
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.TakeFrom(Final(Monthly()), At(10));
        ledger.Close(June, Deputy, Noon(7, 1));
        ledger.TakeEvents();
        var before = JsonOf(ledger);

        Assert.Empty(ledger.TakeFrom(Final(Monthly()), Noon(7, 2)));
        Assert.Empty(ledger.Take(Final(Monthly()).ExportItems().Concat(Final(Monthly()).ExportItems()), At(0)));

        Assert.Equal(before, JsonOf(ledger));
        Assert.Empty(ledger.TakeEvents());
    }

    [Fact]
    public void What_was_withdrawn_nets_to_zero_kind_by_kind_in_the_month_of_the_withdrawal()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        ledger.TakeFrom(Withdrawn(Monthly()), At(10));
        var month = ledger.InMonth(June);

        Assert.Equal(6, month.Items.Count);
        Assert.Equal((Money.Zero, Money.Zero, Money.Zero, 0), (month.Fines, month.Compensation, month.DutyToCollect, month.Absences));
    }

    [Fact]
    public void The_month_is_that_of_the_companys_time_zone()
    {
        var midnight = Instant.FromUtc(2026, 6, 30, 16, 0);
        var (before, after) = (Fine("V-1", since: midnight - Duration.Epsilon), Fine("V-2", since: midnight));

        Assert.Equal([June, July], Ledger(before, after).Items.Select(item => item.Month));
    }

    [Fact]
    public void One_key_with_another_content_is_refused()
    {
        var ledger = Ledger(Fine("V-1"));

        Refused(ledger, PayrollRefusals.KeyTaken, it => it.Take([Fine("V-1", 20m)], Later));
        Refused(ledger, PayrollRefusals.KeyTaken, it => it.Take([Fine("V-1", clause: "11.2.1")], Later));
        Refused(ledger, PayrollRefusals.KeyTaken, it => it.Take([Fine("V-2"), Fine("V-2", since: Noon(6, 16))], Later));
    }

    [Fact]
    public void What_is_not_final_is_refused()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        foreach (var status in Enum.GetValues<ViolationStatus>().Except([ViolationStatus.Final, ViolationStatus.Withdrawn]))
        {
            var refusal = Refused(ledger, PayrollRefusals.ItemNotFinal, it => it.TakeFrom(In(status), Later));
            Assert.Contains("The decision of case 'V-1' does not stand.", refusal.Message, StringComparison.Ordinal);
            Assert.Equal("案件 V-1 的决定尚未生效。", refusal.Explain(Language.Chinese).Lines[1].Text);
        }

        Refused(ledger, PayrollRefusals.ItemNotFinal, it => it.Take([Fine("V-1", since: Noon(6, 15))], Noon(6, 15) - Duration.Epsilon));
        Assert.Single(ledger.Take([Fine("V-1", since: Noon(6, 15))], Noon(6, 15)));
    }

    [Fact]
    public void Another_persons_item_or_case_is_refused()
    {
        var ledger = PersonLedger.Open(Colleague.Id);

        Refused(ledger, PayrollRefusals.OtherPerson, it => it.Take([Fine("V-1")], Later));
        Refused(ledger, PayrollRefusals.OtherPerson, it => it.TakeFrom(Final(), Later));
        Refused(ledger, PayrollRefusals.OtherPerson, it => it.TakeFrom(Reported(), Later));
    }

    [Fact]
    public void A_reversal_takes_back_one_item_of_the_ledger_once_and_exactly()
    {
        var fine = Fine("V-1");
        var back = fine.Reversal(Noon(6, 20));
        FindingItem Other(Money? amount = null, FindingItemKind kind = FindingItemKind.Fine, Instant? at = null, FindingOrigin? origin = null) =>
            new("x", origin ?? fine.Origin, Seller.Id, kind, amount ?? Yuan(-10m), null, at ?? Noon(6, 20), fine.Key);

        Refused(Ledger(), PayrollRefusals.ReversalWithoutItem, it => it.Take([back], Later));
        Refused(Ledger(fine), PayrollRefusals.ReversalDoesNotFit, it => it.Take([Other(Yuan(-9m))], Later));
        Refused(Ledger(fine), PayrollRefusals.ReversalDoesNotFit, it => it.Take([Other(kind: FindingItemKind.Compensation)], Later));
        Refused(Ledger(fine), PayrollRefusals.ReversalDoesNotFit, it => it.Take([Other(at: Noon(6, 14))], Later));
        Refused(Ledger(fine), PayrollRefusals.ReversalDoesNotFit, it => it.Take([Other(origin: Origin("V-9", "V-1", "11.1"))], Later));
        Refused(Ledger(fine, back), PayrollRefusals.ReversedTwice, it => it.Take([Other()], Later));
        Refused(Ledger(fine), PayrollRefusals.ReversedTwice, it => it.Take([back, Other()], Later));
        Assert.Equal(2, Ledger(back, fine).Items.Count);
    }

    [Fact]
    public void A_reversal_is_not_taken_back_itself_and_an_absence_only_for_its_own_time()
    {
        var absence = Absence("V-1", 10, 13, 17);
        var back = absence.Reversal(Noon(6, 20));
        var again = new FindingItem("y", absence.Origin, Seller.Id, absence.Kind, Money.Zero, absence.Absence, Noon(6, 21), back.Key);
        var another = new FindingItem(
            "z", absence.Origin, Seller.Id, absence.Kind, Money.Zero, Absence("V-1", 10, 13, 18).Absence, Noon(6, 20), absence.Key);

        Refused(Ledger(absence, back), PayrollRefusals.ReversalDoesNotFit, it => it.Take([again], Later));
        Refused(Ledger(absence), PayrollRefusals.ReversalDoesNotFit, it => it.Take([another], Later));
    }

    [Fact]
    [Clause("11.1")]
    public void One_act_costs_one_fine_however_many_cases_report_it()
    {
        var first = Fine("V-1", act: "act");
        var ledger = Ledger(first);

        Refused(ledger, PayrollRefusals.FinedTwice, it => it.Take([Fine("V-2", 50m, act: "act", clause: "11.2.1")], Later), "11.1");
        ledger.Take([first.Reversal(Noon(6, 20))], Later);
        ledger.Take([Fine("V-2", 50m, act: "act", clause: "11.2.1")], Later);
        ledger.Take([Fine("V-3", act: "another act"), Compensation("V-2", 90m, act: "act", clause: "11.2.1")], Later);

        Assert.Equal(Yuan(60m), ledger.InMonth(June).Fines);
    }

    [Fact]
    [Clause("11.1")]
    public void Without_a_fine_too_one_act_is_charged_once()
    {
        // Out of an edition that fixes no fine.
        var paid = Compensation("V-1", 90m, act: "act");
        var ledger = Ledger(paid, Duty("V-1", 5m, act: "act"));

        Refused(ledger, PayrollRefusals.ChargedTwice, it => it.Take([Compensation("V-2", 90m, act: "act")], Later), "11.1");
        Refused(ledger, PayrollRefusals.ChargedTwice, it => it.Take([Duty("V-2", 5m, act: "act")], Later), "11.1");
        ledger.Take([paid.Reversal(Noon(6, 20)), Compensation("V-2", 60m, act: "act"), Compensation("V-3", 90m, act: "another act")], Later);

        Assert.Equal(Yuan(150m), ledger.InMonth(June).Compensation);
    }

    [Fact]
    [Clause("11.3")]
    public void A_false_visit_is_absence_once()
    {
        var absence = Absence("V-1", 10, 13, 17, act: "visit:1");
        var fine = Fine("V-2", act: "visit:1");

        Refused(Ledger(absence, fine), PayrollRefusals.AbsentTwice, it => it.Take([Absence("V-3", 10, 13, 17, act: "visit:1")], Later), "11.3");
        Assert.Equal(3, Ledger(absence, absence.Reversal(Noon(6, 20)), Absence("V-3", 10, 13, 17, act: "visit:1")).Items.Count);
    }

    [Fact]
    [Clause("11.1")]
    [Clause("11.3")]
    public void One_act_may_cost_a_fine_compensation_a_duty_and_count_as_absence()
    {
        var ledger = Ledger(
            Absence("V-1", 10, 13, 17), Fine("V-1", 50m, clause: "11.2.1"), Compensation("V-1", 90m, clause: "11.2.1"), Duty("V-1", 5m),
            Item("V-1/11.2.2/compensation", FindingItemKind.Compensation, 7m, null, "V-1", "11.2.2"));

        Assert.Equal((Yuan(50m), Yuan(97m), Yuan(5m), 1), (ledger.InMonth(June).Fines, ledger.InMonth(June).Compensation, ledger.InMonth(June).DutyToCollect, ledger.InMonth(June).Absences));
        Refused(ledger, PayrollRefusals.ChargedTwice, it => it.Take([Item("V-1/again", FindingItemKind.Compensation, 7m, null, "V-1", "11.2.2")], Later), "11.1");
        Refused(ledger, PayrollRefusals.ChargedTwice, it => it.Take([Item("V-2/x", FindingItemKind.Compensation, 7m, null, "V-1", "11.2.4")], Later), "11.1");
        Refused(ledger, PayrollRefusals.FinedTwice, it => it.Take([Item("V-1/x", FindingItemKind.Fine, 50m, null, "V-1", "11.2.2")], Later), "11.1");
    }

    [Fact]
    public void A_batch_is_taken_whole_or_not_at_all()
    {
        var ledger = Ledger(Fine("V-1"));

        Refused(ledger, PayrollRefusals.KeyTaken, it => it.Take([Fine("V-2"), Fine("V-1", 20m)], Later));
        Refused(ledger, PayrollRefusals.FinedTwice, it => it.Take([Fine("V-2"), Fine("V-3", act: "V-1")], Later), "11.1");
        Assert.Single(ledger.Items);
    }

    [Fact]
    public void What_could_not_be_added_up_any_more_is_refused_and_every_reading_goes_on()
    {
        var most = Money.MaxValue.Yuan;
        var ledger = Ledger(Compensation("V-1", most - 10m), Duty("V-2", most));

        Refused(ledger, PayrollRefusals.BeyondMoney, it => it.Take([Compensation("V-3", 10.01m)], Later));
        Refused(ledger, PayrollRefusals.BeyondMoney, it => it.Take([Fine("V-3", 10.01m)], Later));
        Refused(ledger, PayrollRefusals.BeyondMoney, it => it.Take([Duty("V-3", 0.01m)], Later));
        Assert.Contains("with V-3/fine, V-4/fine",
            Refused(ledger, PayrollRefusals.BeyondMoney, it => it.Take([Fine("V-4", 6m), Fine("V-3", 6m)], Later)).Message, StringComparison.Ordinal);
        ledger.Take([Fine("V-3", 10m)], Later);
        ledger.Take([Compensation("V-1", most - 10m).Reversal(Noon(7, 1)), Duty("V-2", most).Reversal(Noon(7, 1)), Fine("V-3", 10m).Reversal(Noon(7, 1))], Later);

        foreach (var month in new[] { June, July })
        {
            Assert.Contains("fines", ledger.InMonth(month).Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
            Assert.Equal(ledger.InMonth(month), DepartmentMonth.Of(month, ledger).Persons.Single());
        }

        Assert.Equal(JsonOf(ledger), JsonOf(Reloaded(ledger)));
    }

    [Fact]
    public void Nothing_at_all_is_a_mistake()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        Mistake.Thrown(() => PersonLedger.Open(default));
        Assert.Throws<ArgumentNullException>("items", () => ledger.Take(null!, Later));
        Assert.Throws<ArgumentNullException>("items", () => ledger.Take([Fine("V-1"), null!], Later));
        Assert.Throws<ArgumentNullException>("violation", () => ledger.TakeFrom(null!, Later));
        Assert.Empty(ledger.Take([], Later));
        Assert.Empty(ledger.Items);
    }
}
