using System.Globalization;
using System.Management.Automation;
using System.Text;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Turns an encoding's name ("utf8BOM", "windows-1251") or code page into the encoding.</summary>
internal sealed class EncodingArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        if (value is Encoding encoding) return encoding;
        var name = System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return EncodingNames.Find(name) ?? throw new ArgumentTransformationMetadataException($"No encoding is named '{name}'.");
    }
}
