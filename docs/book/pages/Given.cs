using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Book.Pages;

/// <summary>What the company has to give besides its settings: the program takes it whenever it is needed, and has no default for it.</summary>
/// <param name="Clause">The clause for which it is needed.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Says">What the company states.</param>
/// <param name="Type">The type that takes it.</param>
/// <param name="Member">The member that takes it; empty where the whole type states it.</param>
internal sealed record Given(string Clause, Bilingual Name, Bilingual Says, Type Type, string Member = "")
{
    internal static Given[] All { get; } =
    [
        new("2.2", new("配送范围", "delivery area"), new("公司配送范围内有哪些区域", "the regions in the company's delivery area"), typeof(ServiceArea)),
        new("3.3", new("考核分值", "scale of appraisal"), new("考核的最低分和最高分", "the lowest and the highest score"), typeof(AppraisalRound), nameof(AppraisalRound.Open)),
        new("4.4", new("地区扣款规则", "wage rules"), new("用哪一套：全国、广东、深圳，或者公司自己的", "which rules: national, Guangdong, Shenzhen, or the company's own"), typeof(JurisdictionProfile)),
        new("4.4", new("合同约定", "term of the contract"), new("每个人的劳动合同有没有约定可以从工资中扣赔偿", "for each person, whether the labour contract lets compensation be deducted"), typeof(DeductionFacts), nameof(DeductionFacts.Contract)),
        new("4.4", new("最低工资", "minimum wage"), new("当地的月最低工资", "the local monthly minimum wage"), typeof(WageMonth), nameof(WageMonth.MinimumWage)),
        new("6.1", new("收款任务", "collection target"), new("每个收款员每月要收多少；没有定的，不算完成率", "what each collector has to collect in a month; without it there is no rate"), typeof(CollectionTarget)),
        new("8.3.6", new("仓位面积", "storage place"), new("每个仓位有多少平方米", "the square metres of each storage place"), typeof(StoragePlace), nameof(StoragePlace.Capacity)),
        new("8.3.6", new("仓储单价", "storage rate"), new("每平方米每天收多少", "the charge for a square metre and a day"), typeof(StorageRate)),
        new("8.3.6", new("告知期限", "time to notify"), new("面积有变，多久之内告知客户才算及时", "how soon the customer is told of a change of area"), typeof(StoragePlace), nameof(StoragePlace.AskNotified)),
        new("8.3.8", new("调查分值", "scale of the survey"), new("满意程度的最低分和最高分，几分算满意", "the lowest and the highest score, and from which score a customer is satisfied"), typeof(SatisfactionSurvey), nameof(SatisfactionSurvey.IsSatisfied)),
        new("9.1", new("结算周期", "settlement cycle"), new("按客户的合同，每月从哪天起算一个周期", "by the customer's contract, the day of the month on which a cycle begins"), typeof(ContractTerms), nameof(ContractTerms.PeriodStartsOn)),
        new("9.1", new("清单送达期限", "delivery of the list"), new("托运清单列表最迟哪天送到客户；没有给出的，不判断是否及时", "the last day for delivering the consignment list; without it nobody can say whether it was in time"), typeof(ConsignmentListing), nameof(ConsignmentListing.DeliverBy)),
        new("9.6", new("统计上交日", "day of the statement"), new("上月的统计最迟每月几日交给经理", "the last day of the month for submitting last month's statement"), typeof(StatementSeries), nameof(StatementSeries.DueDay)),
        new("10.3", new("取单期限", "time to fetch papers"), new("单据放置多久没有取走就提醒", "after how long papers that nobody fetched lead to a reminder"), typeof(HandOver), nameof(HandOver.AskCollected)),
        new("11.1", new("赔偿比例", "share of the loss"), new("逐案决定，写明理由", "decided case by case, with a reason"), typeof(EconomicLoss), nameof(EconomicLoss.Share)),
        new("11.2.1", new("应收运价", "due rate"), new("许诺时有效的运价", "the tariff in force at the promise"), typeof(CarriedConsignment), nameof(CarriedConsignment.Tariff)),
        new("11.3", new("工作日历", "work calendar"), new("哪些日子、哪些时间上班", "the days and hours of work"), typeof(WorkCalendar)),
    ];

    /// <summary>As a developer names it.</summary>
    internal string Code => Member.Length == 0 ? Type.Name : $"{Type.Name}.{Member}";

    internal static IEnumerable<Given> Of(Clause clause) => All.Where(given => given.Clause == clause.Id.ToString());
}
