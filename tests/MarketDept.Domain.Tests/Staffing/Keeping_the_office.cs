using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Staffing;

public class Keeping_the_office
{
    private static readonly LocalDate Day = new(2026, 6, 10);

    [Theory]
    [Clause("4.7")]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void A_document_is_on_file_from_its_filing_to_its_last_day(int days, bool kept)
    {
        var filed = new FiledDocument("F-7", "运输合同", "三号柜", Deputy.Id, Day, Day.PlusDays(365));

        Assert.Equal(kept, filed.IsKeptOn(Day.PlusDays(days)));
        Assert.Equal(days >= 0, new FiledDocument("F-8", "会议纪要", "三号柜", Deputy.Id, Day).IsKeptOn(Day.PlusDays(days)));
        Assert.Equal("五号柜", (filed with { Place = "五号柜" }).Place);
    }

    [Fact]
    public void A_document_without_number_name_place_or_keeper_is_a_mistake()
    {
        Mistake.Thrown(() => new FiledDocument("", "合同", "三号柜", Deputy.Id, Day));
        Mistake.Thrown(() => new FiledDocument("F-7", " ", "三号柜", Deputy.Id, Day));
        Mistake.Thrown(() => new FiledDocument("F-7", "合同", "", Deputy.Id, Day));
        Mistake.Thrown(() => new FiledDocument("F-7", "合同", "三号柜", default, Day));
        Mistake.Thrown(() => new FiledDocument("F-7", "合同", "三号柜", Deputy.Id, Day, Day.PlusDays(-1)));
    }

    [Fact]
    [Clause("4.8")]
    public void A_problem_is_open_until_somebody_has_handled_it()
    {
        var found = new DepartmentProblem("存根柜无锁", Deputy.Id, At(1));
        var handled = found.Handle(Deputy, "已换锁", At(3));

        Assert.Equal([false, true, true, true], Enumerable.Range(0, 4).Select(hour => found.IsOpenAt(At(hour))));
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(hour => handled.IsOpenAt(At(hour))));
        Assert.Equal((Deputy, "已换锁", At(3)), (handled.Handling!.By, handled.Handling.Reason, handled.Handling.At));
        Assert.Equal(new ClauseId(4, 8), Assert.Throws<DomainException>(() => found.Handle(Deputy, "已换锁", At(0))).Clause);
        Mistake.Thrown(() => found.Handle(Deputy, " ", At(3)));
        Mistake.Thrown(() => new DepartmentProblem(" ", Deputy.Id, At(1)));
        Mistake.Thrown(() => new DepartmentProblem("存根柜无锁", default, At(1)));
    }
}
