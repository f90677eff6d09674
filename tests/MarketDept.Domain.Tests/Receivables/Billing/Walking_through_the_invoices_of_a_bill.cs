using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Walking_through_the_invoices_of_a_bill
{
    [Property(Arbitrary = [typeof(InvoiceWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_plain_ledger_goes(InvoiceWalk walk)
    {
        var (invoices, model) = (Begun(), new InvoiceModel());
        var complete = false;
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(invoices);
            var expected = model.TryTake(step);

            Assert.Equal(expected, InvoiceWalks.TryTake(step, invoices));

            Assert.Equal(expected ? 1 : 0, EventsOf(invoices));
            if (!expected)
                Assert.Equal(before, JsonOf(invoices));
            Assert.Equal((Yuan(model.ToInvoice), Yuan(model.Invoiced)), (invoices.ToInvoice, invoices.Invoiced));
            Assert.Equal(
                (Yuan(Math.Max(0, model.ToInvoice - model.Invoiced)), Yuan(Math.Max(0, model.Invoiced - model.ToInvoice)), model.Invoiced == model.ToInvoice),
                (invoices.Outstanding, invoices.ToCredit, invoices.IsComplete));
            complete |= model.Invoiced > 0 && model.Invoiced == model.ToInvoice;
            Assert.Equal(complete ? Today : null, invoices.CompletedOn);
        }
    }

    [Property(Arbitrary = [typeof(InvoiceWalks)], MaxTest = 300)]
    [Clause("9.5")]
    public void The_invoices_never_come_to_more_than_was_confirmed_nor_does_one_class_of_vat(InvoiceWalk walk)
    {
        var invoices = Begun();
        foreach (var step in walk.Steps)
        {
            InvoiceWalks.TryTake(step, invoices);
            Assert.InRange(invoices.Invoiced.Fen, 0, invoices.ConfirmedAmount.Fen);
            Assert.InRange(invoices.ToInvoice.Fen, 0, invoices.ConfirmedAmount.Fen);
            foreach (var category in Enum.GetValues<TaxCategory>())
                Assert.InRange(invoices.InvoicedFor(category).Fen, 0, invoices.ChargedFor(category).Fen);
            Assert.Equal(invoices.Invoices.Count, invoices.Invoices.Select(it => it.Key).Distinct().Count());
        }
    }

    [Property(Arbitrary = [typeof(InvoiceWalks)], MaxTest = 200)]
    public void Stored_after_any_walk_they_go_on_as_if_they_had_never_been_stored(InvoiceWalk walk)
    {
        var invoices = Begun();
        foreach (var step in walk.Steps)
        {
            var restored = Reloaded(invoices);
            Assert.Equal(InvoiceWalks.TryTake(step, invoices), InvoiceWalks.TryTake(step, restored));
            Assert.Equal(JsonOf(invoices), JsonOf(restored));
            Assert.Equal(invoices.TakeEvents(), restored.TakeEvents());
            Assert.Equal((invoices.Invoices, invoices.Deductions, invoices.CompletedOn), (restored.Invoices, restored.Deductions, restored.CompletedOn));
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_take_every_command_complete_a_bill_and_leave_some_to_be_taken_back(ulong seed)
    {
        var (taken, complete, tooMuch) = (new HashSet<InvoiceCommand>(), 0, 0);
        foreach (var walk in InvoiceWalks.Walk().Generator.SampleSeeded(2000, size: 120, seed))
        {
            var model = new InvoiceModel();
            foreach (var step in walk.Steps.Where(model.TryTake))
            {
                taken.Add(step.Command);
                complete += model.Invoiced > 0 && model.Invoiced == model.ToInvoice ? 1 : 0;
                tooMuch += model.Invoiced > model.ToInvoice ? 1 : 0;
            }
        }

        Assert.Equal(Enum.GetValues<InvoiceCommand>().ToHashSet(), taken);
        Assert.True(complete > 0 && tooMuch > 0, $"complete {complete}, too much {tooMuch}");
    }

    private static BillInvoices Begun()
    {
        var invoices = Opened();
        invoices.TakeEvents();
        return invoices;
    }
}
