namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] PayrollTexts =>
    [
        (PayrollItemNotFinal, new(
            "要接收的事项尚未生效：认定不成立，或生效时间更晚；只能接收当时已经生效的事项。",
            "What would be taken over is not final; allowed is what stands and counts by that time.")),
        (PayrollKeyTaken, new(
            "台账中已有同一标识而内容不同的事项，事项不得改写；只能是相同的内容，或另用标识。",
            "The key of the item is in the ledger with another content; allowed is the same content, or another key.")),
        (PayrollOtherPerson, new(
            "这项认定说的是另一个人；个人台账只能接收本人的事项。",
            "The item concerns somebody else; allowed in the ledger is what concerns the person whose it is.")),
        (PayrollReversalWithoutItem, new(
            "冲销事项所冲的事项不在台账中；只能与它一起或在它之后接收。",
            "The item takes back one that is not in the ledger; allowed is with it or after it.")),
        (PayrollReversalDoesNotFit, new(
            "冲销事项与所冲的事项不符；只能是同一案件、同一种类、同一时段，金额相反，且时间不早于它。",
            "The item takes back another than it says; allowed is the same case, kind and time, the opposite amount, and "
            + "not earlier.")),
        (PayrollReversedTwice, new(
            "所冲的事项已经冲销过；每项只能冲销一次。",
            "The item that would be taken back was taken back already; allowed is once.")),
        (PayrollFinedTwice, new(
            "同一人的同一行为会被罚款两次；一个行为只能罚款一次。",
            "The person would be fined twice for one act; allowed is one fine for one act.")),
        (PayrollChargedTwice, new(
            "同一人的同一行为会由两个案件重复计赔偿或负责收回；只能计一个案件的结果。",
            "The person would answer twice for one act, out of two cases; allowed is what one case comes to.")),
        (PayrollAbsentTwice, new(
            "同一次谎报的拜访会计两次旷工；一个行为只能计一次旷工。",
            "One act would count as absence twice; allowed is one absence for one act.")),
        (PayrollAbsenceAndFine, new(
            "同一行为会既按旷工处理又罚款；只能按旷工处理，不得再罚款。",
            "One act would count as absence and be fined on top of it; allowed is an absence without a fine.")),
        (PayrollBeyondMoney, new(
            "接收以后台账的合计会超出金额的范围；罚款与赔偿合计、负责收回合计，都只能在范围之内。",
            "The ledger would come to more than can be added up; allowed is at most the largest amount of fines and "
            + "compensation in all, and as much of duties to collect.")),
        (PayrollMonthClosed, new(
            "这个月已经关账；只能关以后的月份。",
            "The month is closed already; allowed are later months.")),
        (PayrollMonthNotOver, new(
            "这个月还没有结束；只能从下个月第一天起关账。",
            "The month is not over yet; allowed is to close it from the first day of the next month on.")),
        (PayrollMayNotClose, new(
            "他既不是副经理，也不是经理，不能关账；只能由副经理或经理关账。",
            "He may not close a month; allowed is the deputy manager or the manager.")),
        (PayrollTimeGoesBackwards, new(
            "这一步的时间早于同一个人台账的上一步或上一次关账；只能按先后顺序登记。",
            "The step is dated before the last one on the same ledger of a person, or before a closing; allowed is not "
            + "before that.")),
        (DeductionMonthTwice, new(
            "扣款计划中同一个月出现了两次；每个月只能给出一次。",
            "A month is planned twice; allowed is each month once.")),
        (DeductionMonthsNotConsecutive, new(
            "扣款计划的月份之间有缺；只能是连续的月份。",
            "Between two months of the plan one is missing; allowed are months without a gap.")),
        (DeductionUnknownProfile, new(
            "没有这个名称的地区规则；只能用已有的规则，或者自行定义一套。",
            "There is no jurisdiction profile of that name; allowed are those known, or one of your own.")),
        (DeductionUnknownItem, new(
            "所扣的款项不对应此人台账中的任何罚款或赔偿；只能对应台账中的罚款和赔偿。",
            "What was withheld is said to be for another item; allowed are the fines and the compensation in the "
            + "person's ledger.")),
        (DeductionGivenBackTooMuch, new(
            "退回的金额超过为该事项已扣的金额；至多等于已扣的金额。",
            "More was given back of an item than had been withheld for it; allowed is at most what was withheld.")),
        (GoalsOverlapping, new(
            "同一类工作的两个目标有日期重叠；每一天、每一类工作只能有一个目标。",
            "Two goals for one kind of work overlap; allowed is one goal for a kind on each day.")),
        (AppraisalTwiceInPeriod, new(
            "此人在这一轮考核中已经考核过；每个期间只能考核一次。",
            "The person was assessed for the period already; allowed is once in a period.")),
        (AppraisalPeriodNotOver, new(
            "考核期间还没有结束；只能从期间结束的次日起考核。",
            "The period of the appraisal is not over yet; allowed is from the next day after it on.")),
        (AppraisalScoreOutOfScale, new(
            "考核评分超出这一轮的分值范围；只能在最低分与最高分之间。",
            "A score is outside the scale of the appraisal; allowed is from its lowest to its highest.")),
        (AppraisalOutsideDepartment, new(
            "此人不属于本部门，不在这里考核；只能考核本部门的人员。",
            "The person does not belong to the department, and is assessed elsewhere; allowed are its own staff.")),
    ];
}
