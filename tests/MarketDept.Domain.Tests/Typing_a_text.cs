using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

/// <summary>What people type or paste: what does not print is left out of a text, refused in an id, and never repeated by a message.</summary>
public class Typing_a_text
{
    [Theory]
    [InlineData("张\n三", "张 三")]
    [InlineData("张\u001B[31m三", "张[31m三")]
    [InlineData("张\u200B\u202E三\uFEFF", "张三")]
    [InlineData("张\u0000\uFFFD三", "张三")]
    [InlineData("张\u2028三", "张 三")]
    [InlineData("𠮷三<b>", "𠮷三<b>")]
    public void A_name_and_a_note_are_cleaned(string typed, string kept)
    {
        Assert.Equal(kept, new StaffMember(new("S01"), typed, Position.Salesperson).Name);
        Assert.Equal(kept, new Domain.Customers.Ownership.Contact(
            new("1"), new("C1"), Logged.Sales("S01"), Logged.At(1), Logged.At(1), isTwoWay: true) { Note = typed }.Note);
        Assert.Equal(kept, (CustomerSamples.Report() with { ContactPerson = typed }).ContactPerson);
    }

    // An attribute cannot hold half of a character.
    [Fact]
    public void Half_of_a_character_is_refused()
    {
        foreach (var half in new[] { '\uD800', '\uDC00' })
        {
            var typed = new string(['张', half, '三']);
            Assert.DoesNotContain(Assert.Throws<ArgumentException>("name", () => new StaffMember(new("S01"), typed, Position.Salesperson)).Message, char.IsSurrogate);
            Assert.DoesNotContain(Assert.Throws<ArgumentException>("value", () => new Id<StaffMember>(typed)).Message, char.IsSurrogate);
            Assert.False(TryParse<Id<StaffMember>>(typed));
        }
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u0000\u202E")]
    [InlineData("\n\t")]
    public void A_text_of_nothing_that_prints_is_blank(string typed) =>
        Mistake.Thrown(() => new StaffMember(new("S01"), typed, Position.Salesperson));

    [Theory]
    [InlineData("S01\n")]
    [InlineData("S\u200B01")]
    [InlineData("S\u202E01")]
    [InlineData("S\u0000")]
    public void An_id_is_refused_and_the_message_is_clean(string typed)
    {
        var message = Assert.Throws<ArgumentException>("value", () => new Id<StaffMember>(typed)).Message;

        Assert.Contains("does not print", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u200B' or '\u202E');
        Assert.False(TryParse<Id<StaffMember>>(typed));
    }

    [Fact]
    public void A_message_repeats_eighty_characters_at_most()
    {
        var text = new string('9', 1_000_000) + "!";
        Func<object>[] readers =
        [
            () => Money.Parse(text), () => Share.Parse(text), () => ClauseId.Parse(text), () => RegionCode.Parse(text),
            () => CreditCode.Parse(text), () => CustomerName.Parse(text), () => PhoneNumber.Parse(text), () => Money.Zero.ToString(text),
            () => Domain.Receivables.Billing.InvoiceNumber.Parse(text), () => Domain.Warehousing.Quantity.Parse(text, "箱"),
        ];

        foreach (var reader in readers)
        {
            var message = Assert.ThrowsAny<Exception>(reader).Message;
            Assert.DoesNotContain(new string('9', 81), message, StringComparison.Ordinal);
            Assert.InRange(message.Length, 1, 500);
        }
    }

    private static bool TryParse<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out _);
}
