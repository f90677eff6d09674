using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Reading_an_invoice_number
{
    [Theory]
    [Clause("9.5")]
    [InlineData("24112000000012345678", "", "24112000000012345678", "24112000000012345678")]
    [InlineData(" 24112000000012345678 ", "", "24112000000012345678", "24112000000012345678")]
    [InlineData("２４１１２０００００００１２３４５６７８", "", "24112000000012345678", "24112000000012345678")]
    [InlineData("1100223130-01234567", "1100223130", "01234567", "1100223130-01234567")]
    [InlineData("011002231300-01234567", "011002231300", "01234567", "011002231300-01234567")]
    [InlineData("1100223130－01234567", "1100223130", "01234567", "1100223130-01234567")]
    [InlineData("00000000000000000000", "", "00000000000000000000", "00000000000000000000")]
    public void Digital_ones_have_twenty_digits_and_older_ones_a_code(string text, string code, string number, string plain)
    {
        var read = InvoiceNumber.Parse(text);
        Assert.Equal((code, number, plain, code.Length == 0, false), (read.Code, read.Number, read.ToString(), read.IsDigital, read.IsNone));
        Assert.Equal(read, InvoiceNumber.Parse(read.ToString()));
    }

    [Theory]
    [Clause("9.5")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2411200000001234567")] // 19
    [InlineData("241120000000123456789")] // 21
    [InlineData("2411200000001234567O")]
    [InlineData("01234567")] // an older number without its code
    [InlineData("110022313001234567")] // a code of 10 without the hyphen
    [InlineData("110022313-01234567")] // 9
    [InlineData("11002231300-01234567")] // 11
    [InlineData("0110022313000-01234567")] // 13
    [InlineData("1100223130-1234567")]
    [InlineData("1100223130-012345678")]
    [InlineData("1100223130--1234567")]
    [InlineData("1100223130-0123-4567")]
    [InlineData("-1100223130-01234567")]
    [InlineData("1100223130 01234567")]
    [InlineData("1100223130-0123456٧")]
    public void Any_other_length_or_sign_is_no_number(string text)
    {
        Assert.False(InvoiceNumber.TryParse(text, out var none));
        Assert.True(none.IsNone);
        Assert.Throws<FormatException>(() => InvoiceNumber.Parse(text));
    }

    [Fact]
    [Clause("9.5")]
    public void A_code_of_twelve_and_its_number_are_not_a_digital_number()
    {
        var (digital, older) = (InvoiceNumber.Parse("01100223130001234567"), InvoiceNumber.Parse("011002231300-01234567"));
        Assert.True(digital != older && !(digital == older) && digital.IsDigital && !older.IsDigital);
    }

    [Property]
    [Clause("9.5")]
    public void Of_any_digits_only_the_three_shapes_are_read(NonNegativeInt codeLength, NonNegativeInt numberLength, bool hyphen)
    {
        var (code, number) = (new string('1', codeLength.Get % 15), new string('2', numberLength.Get % 25));
        var text = hyphen ? $"{code}-{number}" : code + number;
        var shape = hyphen ? (code.Length, number.Length) is (10, 8) or (12, 8) : text.Length == 20;
        Assert.Equal(shape, InvoiceNumber.TryParse(text, out _));
    }

    [Fact]
    public void The_framework_reads_it_too_and_default_is_none()
    {
        Assert.Equal("24112000000012345678", Read<InvoiceNumber>("24112000000012345678").Value);
        Assert.Equal(("", "", "", false, true), (default(InvoiceNumber).Value, default(InvoiceNumber).Code, default(InvoiceNumber).Number, default(InvoiceNumber).IsDigital, default(InvoiceNumber).IsNone));
        Assert.False(InvoiceNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("s", () => InvoiceNumber.Parse(null!));

        static T Read<T>(string text)
            where T : IParsable<T> => T.TryParse(text, null, out var tried) && T.Parse(text, null).Equals(tried) ? tried : throw new FormatException();
    }

    [Fact]
    [Clause("9.5")]
    public void A_kind_takes_numbers_of_its_own_form_only()
    {
        foreach (var kind in InvoiceKind.List)
        {
            var (own, other) = kind.IsDigital ? ("24112000000012345678", "1100223130-01234567") : ("1100223130-01234567", "24112000000012345678");
            Assert.Equal($"{kind.Name} {own}", new InvoiceKey(kind, InvoiceNumber.Parse(own)).ToString());
            Refused(BillingRefusals.NumberOfAnotherForm.Code, "9.5", () => new InvoiceKey(kind, InvoiceNumber.Parse(other)));
            Mistake.Thrown(() => new InvoiceKey(kind, default));
        }

        Mistake.Thrown(() => new InvoiceKey(null!, InvoiceNumber.Parse("1100223130-01234567")));
    }
}
