namespace MarketDept.Domain.Customers.Identity;

/// <summary>The kind of a telephone number (号码种类).</summary>
/// <remarks><c>default</c> is <see cref="None"/>, the kind of no number.</remarks>
internal enum PhoneKind
{
    /// <summary>No number (无).</summary>
    None,
    /// <summary>A mobile number of mainland China (手机): 11 digits from 13 to 19.</summary>
    Mobile,
    /// <summary>A landline of mainland China with its area code (固定电话).</summary>
    Landline,
    /// <summary>A 400 or 800 number of 10 digits (服务热线).</summary>
    Hotline,
    /// <summary>A number outside mainland China with its country code (境外号码), also in Hong Kong and Macao.</summary>
    Foreign,
}
