using System.Net.Sockets;
using System.Text;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>Bytes on a connection, as no client library would send them.</summary>
internal static class RawRequest
{
    /// <summary>Sends the parts one after the other, and hands back all that is answered until the end.</summary>
    public static async Task<string> SendAsync(Uri address, IEnumerable<string> parts)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        try
        {
            foreach (var part in parts) await stream.WriteAsync(Encoding.UTF8.GetBytes(part));
        }
        catch (IOException)
        {
            // The host has heard enough; what it said is still to be read.
        }

        return await ReadAsync(stream);
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            while (await stream.ReadAsync(buffer) is > 0 and var read)
                answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (IOException)
        {
            // Closed before all was read: what came is what there is.
        }

        return answer.ToString();
    }
}
