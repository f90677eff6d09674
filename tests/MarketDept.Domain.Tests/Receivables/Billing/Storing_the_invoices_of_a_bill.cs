using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Storing_the_invoices_of_a_bill
{
    [Fact]
    public void With_every_kind_of_invoice_and_a_deduction_they_survive_json()
    {
        var invoices = Opened();
        foreach (var kind in InvoiceKind.List)
        {
            var number = kind.IsDigital ? Key(1).Number : InvoiceNumber.Parse($"{(kind == InvoiceKind.Ordinary ? "011002231300" : "1100223130")}-01234567");
            invoices.Issue(Invoice.Of(new(kind, number), Today, [new(TaxCategory.Transport, Yuan(100m))], [Route, Route]), [], At(3));
        }

        invoices.Issue(Red(2, 1, -10m), [], At(4));
        invoices.Apply("D-1", Yuan(760m), At(5));
        var restored = Reloaded(invoices);

        Assert.Equal(JsonOf(invoices), JsonOf(restored));
        Assert.Equal((invoices.Invoices, invoices.Deductions, invoices.CompletedOn, Today), (restored.Invoices, restored.Deductions, restored.CompletedOn, restored.CompletedOn));
        Assert.Equal(invoices.Explain(Language.English), restored.Explain(Language.English));
        Assert.Empty(restored.TakeEvents());
    }

    [Fact]
    public void What_was_invoiced_stays_invoiced_whatever_the_rules_say_today()
    {
        BillInvoicesSnapshot stored = Invoiced().ToSnapshot();
        BillInvoicesInvoiceRow row = stored.Invoices[0] with { Lines = [new() { TaxCategory = "Transport", AmountFen = 9_999_999 }], Remarks = [], IssuedOn = new LocalDate(2020, 1, 1) };
        var odd = BillInvoices.Restore(stored with { Invoices = [row], Deductions = [stored.Deductions[0] with { AmountFen = 9_999_999 }], CompletedOn = null });
        Assert.Equal((Money.FromFen(9_999_999), false, null), (odd.Invoiced, odd.IsComplete, odd.CompletedOn));
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        BillInvoicesSnapshot stored = Invoiced().ToSnapshot();
        var (blue, red) = (stored.Invoices[0], stored.Invoices[1]);
        BillInvoicesSnapshot[] broken =
        [
            stored with { Bill = "" }, stored with { Customer = " " }, stored with { Charged = null! }, stored with { Charged = [null!] },
            stored with { Charged = [stored.Charged[0], stored.Charged[0]] }, stored with { Charged = [new() { TaxCategory = "transport", AmountFen = 1 }] },
            stored with { Invoices = null! }, stored with { Invoices = [null!] }, stored with { Invoices = [blue, blue] }, stored with { Invoices = [red] },
            stored with { Invoices = [] }, stored with { Invoices = [blue, red with { Corrects = null }] }, stored with { Invoices = [blue, red with { Reason = null }] },
            stored with { Invoices = [blue, red with { Remarks = blue.Remarks }] }, stored with { Invoices = [blue with { Lines = [] }] },
            stored with { Invoices = [blue with { Lines = [new() { TaxCategory = "Transport", AmountFen = 0 }] }] }, stored with { Invoices = [blue with { Lines = [new() { TaxCategory = "Transport", AmountFen = -1 }] }] },
            stored with { Invoices = [blue with { Key = null! }] }, stored with { Invoices = [blue with { Key = blue.Key with { Kind = "paper" } }] },
            stored with { Invoices = [blue with { Key = blue.Key with { Kind = "special" } }] }, stored with { Invoices = [blue with { Key = blue.Key with { Number = "1" } }] },
            stored with { Invoices = [blue with { Key = blue.Key with { Code = "1100223130" } }] }, stored with { Invoices = [blue with { Remarks = null! }] },
            stored with { Invoices = [blue, red with { Corrects = red.Key }] },
            stored with { Deductions = null! }, stored with { Deductions = [stored.Deductions[0], stored.Deductions[0]] },
            stored with { Deductions = [stored.Deductions[0] with { AmountFen = 0 }] }, stored with { Deductions = [stored.Deductions[0] with { Reference = " " }] },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => BillInvoices.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => BillInvoices.Restore(null!));
    }

    [Fact]
    public void They_say_what_they_come_to_in_both_languages()
    {
        var invoices = Invoiced();
        Assert.Equal(
            """
            账单 B-1 已开齐发票。
            客户 K1 于 2026-06-10 确认 ¥1,250.00。
            已接受的扣款 D-1：¥100.00。
            2026-06-10 数电普票 24112000000000000001：¥1,250.00。
            2026-06-10 红字数电普票 24112000000000000002：-¥100.00，对应 24112000000000000001，事由：扣款
            应开票 = ¥1,250.00 - ¥100.00 = ¥1,150.00；已开票 ¥1,150.00。
            2026-06-10 首次开齐；按开票起算的付款期限自该日起，之后换开不再变动。
            """.ReplaceLineEndings("\n"), invoices.Explain(Language.Chinese).ToString());
        Assert.Equal("Bill B-1 is invoiced in full.", invoices.Explain(Language.English).Lines[0].Text);
        Assert.Equal("Bill B-2 has ¥1,250.00 still to be invoiced.", Opened("B-2").Explain(Language.English).Lines[0].Text);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => invoices.Explain((Language)9));
    }

    private static BillInvoices Invoiced()
    {
        var invoices = Opened();
        invoices.Issue(Blue(1, 1000m, 250m), [], At(3));
        invoices.Apply("D-1", Yuan(100m), At(4));
        invoices.Issue(Red(2, 1, -100m), [], At(5));
        return invoices;
    }
}
