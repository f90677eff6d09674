using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing;

namespace MarketDept.Domain.Terms;

/// <summary>Every refusal of the package (全部拒绝理由), for a host that keeps a table of messages.</summary>
/// <remarks>Each refusal is declared by the context that throws it; this class joins the lists.</remarks>
public static class Refusals
{
    /// <summary>All refusals, context by context.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        .. StepRefusals.All, .. RegulationRefusals.All, .. StaffingRefusals.All, .. CustomerRefusals.All,
        .. CareRefusals.All, .. NoticeRefusals.All, .. WarehousingRefusals.All, .. ReceivableRefusals.All,
        .. ArrearsRefusals.All, .. BillingRefusals.All, .. DisputeRefusals.All, .. DunningRefusals.All,
        .. StatementRefusals.All, .. UncollectableRefusals.All, .. PromiseRefusals.All, .. ViolationRefusals.All,
        .. PayrollRefusals.All, .. AppraisalRefusals.All, .. DeductionRefusals.All,
    ];

    /// <summary>Finds a refusal by its code (按代码查找); null where there is none.</summary>
    public static Refusal? Find(string code) => All.FirstOrDefault(refusal => refusal.Code == code);
}
