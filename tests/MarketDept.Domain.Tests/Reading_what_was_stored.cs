using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Tests;

/// <summary>Each reader takes exactly what was written, and names the field of anything else.</summary>
public class Reading_what_was_stored
{
    [Fact]
    public void A_member_is_read_by_its_exact_name()
    {
        Assert.Equal(Language.English, Stored.Name<Language>("English"));
        foreach (var name in new[] { "english", "2", "7", "", " English" })
            Assert.Throws<ArgumentException>("name", () => Told(name, it => Stored.Name<Language>(it)));
        Assert.Same(Position.Manager, Stored.Member<Position>("manager"));
        Assert.Throws<ArgumentException>("name", () => Told("chief", it => Stored.Member<Position>(it)));
    }

    [Fact]
    public void An_id_may_be_missing_and_a_text_may_not()
    {
        Assert.Null(Stored.Id<StaffMember>(null));
        Assert.Equal(new Id<StaffMember>("S01"), Stored.Id<StaffMember>("S01"));
        Assert.Equal("S01", Stored.Text("S01"));
        foreach (var text in new[] { null, "", " ", "S\u200B01", "S01\n" })
            Assert.Throws<ArgumentException>("name", () => Told(text!, it => Stored.Text(it)));
        Assert.Throws<ArgumentException>("name", () => Told("", it => Stored.Id<StaffMember>(it)));
    }

    [Fact]
    public void A_value_is_read_from_the_one_text_that_it_is_stored_as()
    {
        Assert.Equal(7, Stored.Exactly("7", int.Parse, value => $"{value}"));
        Assert.Throws<ArgumentException>("name", () => Told("07", it => Stored.Exactly(it, int.Parse, value => $"{value}")));
    }

    [Fact]
    public void A_part_may_be_missing_only_where_it_says_so()
    {
        Assert.Null(Stored.Maybe<StaffMemberSnapshot, StaffMember>(null, StaffMember.Restore));
        var seller = new StaffMember(new("S01"), "业务员", Position.Salesperson);
        Assert.Equal(seller, Stored.Maybe(seller.ToSnapshot(), StaffMember.Restore));
        Assert.Equal(seller, Stored.Part(seller.ToSnapshot(), StaffMember.Restore));
        StaffMemberSnapshot[] rows = [null!];
        Assert.Equal("", Assert.Throws<StoredDataException>(() => Stored.Part(rows[0], StaffMember.Restore)).Path);
        Assert.Equal("By", Assert.Throws<StoredDataException>(() => Told<StaffMemberSnapshot>(null!, by => Stored.Part(by, StaffMember.Restore, nameof(by)))).Path);
    }

    [Fact]
    public void A_fault_of_the_whole_has_no_path()
    {
        var refused = new StoredDataException("Receivable", "R-1", "", "Nothing fits.");

        Assert.Equal("The stored Receivable 'R-1' cannot be read: Nothing fits.", refused.Message);
        Assert.Throws<ArgumentNullException>("snapshot", () => Domain.Receivables.Receivable.Restore(null!));
    }

    private static object? Told<T>(T name, Func<T, object?> read)
    {
        try
        {
            return read(name);
        }
        catch (ArgumentException fault) when (fault.ParamName == "it")
        {
            throw new ArgumentException(fault.Message, nameof(name));
        }
    }
}
