using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Tests;

/// <summary>Stored data that cannot be right are refused, and it is said of which record, which row and which field.</summary>
public class Storing_what_cannot_be
{
    [Fact]
    public void Kind_key_row_and_field_are_named()
    {
        var snapshot = MoneyOwedSamples.WrittenOff(100m).ToSnapshot();
        var refused = Broken(() => Receivable.Restore(snapshot with { Entries = [snapshot.Entries[0] with { Kind = "99" }] }));
        Assert.Equal(("Receivable", "R-1", "Entries[0].Kind"), (refused.Kind, refused.Key, refused.Path));
        Assert.Contains("The stored ReceivableEntryKind '99' is unknown", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("The stored Receivable 'R-1' cannot be read: Entries[0].Kind: ", refused.Message, StringComparison.Ordinal);

        refused = Broken(() => Receivable.Restore(snapshot with { Entries = [null!] }));
        Assert.Equal("Entries[0]", refused.Path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_form_that_the_package_does_not_know_is_refused(int form)
    {
        var refused = Broken(() => Receivable.Restore(MoneyOwedSamples.Owed().ToSnapshot() with { Form = form }));
        Assert.Equal(("R-1", "Form"), (refused.Key, refused.Path));
        Assert.Contains("This package reads 1 to 1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_step_was_at_a_moment_that_can_be_counted()
    {
        var snapshot = MoneyOwedSamples.Owed().ToSnapshot();

        foreach (var never in new[] { Instant.MinValue, Instant.MaxValue })
            Broken(() => Receivable.Restore(snapshot with { LastChangedAt = never }));
        Broken(() => Receivable.Restore(snapshot with { EventCount = -1 }));
    }

    [Fact]
    public void A_score_lies_within_its_scale()
    {
        var survey = CareSamples.Answered(5).ToSnapshot();
        Broken(() => SatisfactionSurvey.Restore(survey with { Response = survey.Response! with { Score = 1_000_000 } }));
    }

    [Fact]
    public void A_place_is_not_occupied_twice_on_one_day_nor_a_fee_taken_back_twice()
    {
        var place = WarehousingSamples.Occupied(WarehousingSamples.June(20));
        place.Post(WarehousingSamples.O1, WarehousingSamples.June(15), WarehousingSamples.Rate, WarehousingSamples.Morning(15));
        place.TakeBackFee(WarehousingSamples.O1, "面积有误", ViolationSamples.Collector, WarehousingSamples.Morning(16));
        var stored = place.ToSnapshot();
        var row = stored.Occupancies[0];
        Assert.NotEmpty(row.TakenBack);
        Broken(() => StoragePlace.Restore(stored with { Occupancies = [row, row with { Id = "O9" }] }));
        Broken(() => StoragePlace.Restore(stored with { Occupancies = [row with { TakenBack = [row.TakenBack[0], row.TakenBack[0]] }] }));
    }

    [Fact]
    public void A_final_violation_has_evidence_and_an_order_of_a_sheet_has_lines()
    {
        var violation = ViolationSamples.In(ViolationStatus.Final).ToSnapshot();
        Broken(() => Violation.Restore(violation with { FurtherEvidence = [], Reports = [.. violation.Reports.Select(report => report with { Evidence = [] })] }));
        var sheet = WarehousingSamples.In(SheetStatus.Sent).ToSnapshot();
        Broken(() => WarehouseOrderSheet.Restore(sheet with { Orders = [sheet.Orders[0] with { Lines = [] }] }));
    }

    [Fact]
    public void Sums_beyond_the_range_are_refused_when_they_are_read_and_not_at_every_question()
    {
        var bill = BillingSamples.Confirmed().ToSnapshot();
        Broken(() => Bill.Restore(bill with { Charges = [bill.Charges[0] with { AmountFen = long.MaxValue }, bill.Charges[1] with { AmountFen = long.MaxValue }] }));
        var invoices = BillingSamples.Opened().ToSnapshot();
        Broken(() => BillInvoices.Restore(invoices with { Charged = [.. invoices.Charged.Select(row => row with { AmountFen = long.MaxValue })] }));
    }

    [Fact]
    public void A_month_and_a_day_that_nobody_stated_are_no_facts()
    {
        var debt = MoneyOwedSamples.Owed().ToSnapshot();
        Broken(() => Receivable.Restore(debt with { ServiceMonth = default }));
        Broken(() => Receivable.Restore(debt with { ConfirmedOn = default }));
        Broken(() => Receivable.Restore(debt with { OriginalDueOn = default(LocalDate) }));
    }

    private static StoredDataException Broken(Func<object> restore) => Assert.Throws<StoredDataException>(restore);
}
