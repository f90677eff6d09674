using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Taking_any_step_on_a_visit
{
    // Not in the diary, Planned, CalledOff, Made, Verified: the letter of the status it leads to, or why it is refused:
    // u unknown, k known already, w wrong status, r recorded already, v verified already.
    private static readonly Dictionary<string, string> Table = new()
    {
        ["plan"] = "Pkkkk",
        ["call off"] = "uCwww",
        ["record"] = "MMwrr",
        ["correct"] = "uwwMv",
        ["find genuine"] = "uwwVv",
        ["find false"] = "uwwVv",
        ["find nothing"] = "uwwMv",
    };

    internal static readonly Dictionary<string, Action<VisitDiary>> Commands = new()
    {
        ["plan"] = it => it.Plan(V1, Customer, At(20), At(21), "目的", At(20)),
        ["call off"] = it => it.CallOff(V1, "取消", At(20)),
        ["record"] = it => it.Record(V1, Made(10, 12), At(20)),
        ["correct"] = it => it.Correct(V1, Made(10, 12), "有误", At(20)),
        ["find genuine"] = it => Verify(it, V1, Fact.Yes, 20),
        ["find false"] = it => Verify(it, V1, Fact.No, 20),
        ["find nothing"] = it => Verify(it, V1, Fact.Unknown, 20),
    };

    public static TheoryData<VisitStatus?, string> Cells()
    {
        var cells = new TheoryData<VisitStatus?, string>();
        foreach (var status in new VisitStatus?[] { null }.Concat(Enum.GetValues<VisitStatus>().Cast<VisitStatus?>()))
        {
            foreach (var command in Table.Keys)
                cells.Add(status, command);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_leads_where_the_table_says_or_is_refused_and_changes_nothing(VisitStatus? from, string command)
    {
        var diary = In(from);
        var to = Table[command][from is { } status ? (int)status : 0];
        if (char.IsAsciiLetterLower(to))
        {
            Refused(diary, to switch
            {
                'u' => CareRefusals.VisitUnknown,
                'k' => CareRefusals.VisitAlreadyKnown,
                'r' => CareRefusals.VisitAlreadyRecorded,
                'v' => CareRefusals.VisitAlreadyVerified,
                _ => StepRefusals.WrongStatus,
            }, Commands[command]);
            return;
        }

        Commands[command](diary);

        var visit = diary.Find(V1)!;
        Assert.Equal((to, At(20)), ("PCMV"[(int)visit.Status - 1], visit.LastChangedAt));
        var told = Assert.Single(diary.TakeEvents());
        var about = told switch
        {
            VisitDiaryPlanned it => it.Visit,
            VisitDiaryCalledOff it => it.Visit,
            VisitDiaryRecorded it => it.Visit,
            VisitDiaryCorrected it => it.Visit,
            _ => Assert.IsType<VisitDiaryVerified>(told).Visit,
        };
        Assert.Equal((Seller.Id.Value, V1, At(20), diary.EventCount), (told.Key, about, told.At, told.Sequence));
    }

    [Theory]
    [InlineData(VisitStatus.Planned, "call off")]
    [InlineData(VisitStatus.Made, "correct")]
    [InlineData(VisitStatus.Made, "find genuine")]
    [InlineData(VisitStatus.Made, "find nothing")]
    public void Where_it_is_allowed_a_time_before_the_last_step_is_refused_all_the_same(VisitStatus from, string command)
    {
        var diary = VisitDiary.Open(Seller);
        if (from == VisitStatus.Planned)
            diary.Plan(V1, Customer, At(40), At(41), "目的", At(30));
        else
            diary.Record(V1, Made(0, 1), At(30));

        Refused(diary, StepRefusals.BeforeLast, Commands[command]);
    }

    [Fact]
    public void A_visit_recorded_before_it_was_planned_is_refused()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Plan(V1, Customer, At(40), At(41), "目的", At(30));

        Refused(diary, StepRefusals.BeforeLast, Commands["record"]);
    }
}
