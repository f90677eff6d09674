using System.Text.Json;
using MarketDept.Domain.Payroll.Deductions;
using NodaTime.Text;

/// <summary>Prints the plans as JSON.</summary>
internal static class DeductionsJson
{
    internal static void Write(Utf8JsonWriter json, DepartmentPlan department)
    {
        json.WriteStartObject();
        List(json, "people", department.Plans, Person);
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, DeductionPlan plan)
    {
        json.WriteString("staff", plan.Staff.Value);
        List(json, "months", plan.Months, (to, month) =>
        {
            to.WriteString("month", YearMonthPattern.Iso.Format(month.Month));
            to.WriteString("cap", month.Cap.ToString());
            to.WriteString("room", month.Room.ToString());
            List(to, "parts", month.Deductions, Part);
            to.WriteBoolean("notice", month.NoticesBefore.Count > 0);
        });
        List(json, "unplanned", plan.Unplanned, Part);
        List(json, "undetermined", plan.Undetermined, (to, row) =>
        {
            to.WriteString("key", row.Item.Key);
            to.WriteStartArray("missing");
            foreach (var condition in row.Conditions)
                to.WriteStringValue(condition == DeductionCondition.Contract ? "contract" : "fault");
            to.WriteEndArray();
        });
        List(json, "notPlannable", plan.NotPlannable, (to, row) =>
        {
            to.WriteString("key", row.Item.Key);
            to.WriteString("ground", row.Ground switch
            {
                NotPlannedGround.DutyIsNoDebt => "duty-is-no-debt",
                NotPlannedGround.AbsenceIsNoAmount => "absence-is-no-amount",
                NotPlannedGround.FinesNotDeductible => "fines-not-deductible",
                _ => "condition-not-met",
            });
            to.WriteString("amount", row.Ground == NotPlannedGround.AbsenceIsNoAmount ? null : row.Item.Amount.ToString());
        });
        List(json, "refunds", plan.Refunds, Part);
    }

    private static void Part(Utf8JsonWriter json, ItemPart part)
    {
        json.WriteString("key", part.Key);
        json.WriteString("amount", part.Amount.ToString());
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
