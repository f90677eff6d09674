using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing;

namespace MarketDept.Domain.Terms;

/// <summary>Every refusal of the package (全部拒绝理由): for a host that keeps a table of messages.</summary>
/// <remarks>Each is declared where it is thrown; here the lists are only joined.</remarks>
public static class Refusals
{
    /// <summary>All of them, context by context.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        .. StepRefusals.All, .. RegulationRefusals.All, .. StaffingRefusals.All, .. CustomerRefusals.All,
        .. LossRefusals.All, .. SurveyRefusals.All, .. VisitRefusals.All, .. ContactDataRefusals.All,
        .. OwnershipRefusals.All, .. NoticeRefusals.All, .. WarehousingRefusals.All, .. ReceiptRefusals.All,
        .. ReceivableRefusals.All,
        .. ArrearsRefusals.All, .. BillRefusals.All, .. ConsignmentRefusals.All, .. ContractRefusals.All,
        .. InvoiceRefusals.All, .. CollectionRefusals.All, .. DisputeRefusals.All, .. AssistanceRefusals.All,
        .. DunningRefusals.All, .. LedgerRefusals.All, .. StatementRefusals.All, .. UncollectableRefusals.All,
        .. PromiseRefusals.All, .. ViolationRefusals.All, .. PayrollRefusals.All,
        .. AppraisalRefusals.All, .. AttendanceRefusals.All, .. DeductionRefusals.All,
    ];

    /// <summary>The refusal of a code (按代码查找); null where there is none.</summary>
    public static Refusal? Find(string code) => All.FirstOrDefault(refusal => refusal.Code == code);
}
