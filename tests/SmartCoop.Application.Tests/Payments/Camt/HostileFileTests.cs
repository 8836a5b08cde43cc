using System.Net;
using System.Net.Sockets;
using System.Text;
using CsCheck;

namespace SmartCoop.Application.Tests.Payments.Camt;

/// <summary>Attack A28: a bank file is refused whole, and nothing leaves the house while it is read.</summary>
public sealed class HostileFileTests
{
    private static readonly string Good = CamtFile.Of(
        CamtFile.Entry("10.00", $"<NtryDtls>{CamtFile.Detail("10.00")}</NtryDtls>"),
        closing: "110.00");

    [Fact]
    public async Task Given_an_external_entity_when_read_then_it_is_refused_and_nobody_is_called()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/secret.dtd";
        var external = WithType($"<!DOCTYPE Document SYSTEM \"{address}\" [<!ENTITY x SYSTEM \"{address}\">]>", "&x;");

        var refusal = await CamtFile.RefusalAsync(external);

        Assert.Contains("without a document type", refusal.Rule, StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Given_an_entity_that_names_a_file_when_read_then_it_is_refused() =>
        Assert.Contains(
            "without a document type",
            (await CamtFile.RefusalAsync(
                WithType("<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;"))).Rule,
            StringComparison.Ordinal);

    [Fact]
    public async Task Given_a_billion_laughs_when_read_then_they_are_refused_before_the_first()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"<!ENTITY lol{i} \"{string.Concat(Enumerable.Repeat($"&lol{i - 1};", 10))}\">"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = await CamtFile.RefusalAsync(
            WithType($"<!DOCTYPE Document [<!ENTITY lol0 \"lol\">{entities}]>", "&lol9;"));

        Assert.Contains("without a document type", refusal.Rule, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public async Task Given_an_empty_document_type_when_read_then_it_is_refused_too() =>
        Assert.Contains(
            "without a document type",
            (await CamtFile.RefusalAsync(WithType("<!DOCTYPE Document>", "S1"))).Rule,
            StringComparison.Ordinal);

    [Fact]
    public async Task Given_an_endless_text_when_read_then_it_is_refused_long_before_its_end()
    {
        var endless = new EndlessStream(
            Good[..Good.IndexOf("<Id>", StringComparison.Ordinal)] + "<Id>", repeated: "aaaaaaaaaaaaaaaa");

        var (_, refusal) = await CamtFile.ReadAsync(endless);

        Assert.Contains("at most 70 characters", refusal?.Rule, StringComparison.Ordinal);
        Assert.InRange(endless.Position, 1, 100_000);
    }

    [Fact]
    public async Task Given_endless_nesting_when_read_then_it_is_refused_long_before_its_end()
    {
        var endless = new EndlessStream(Good[..Good.IndexOf("<Id>", StringComparison.Ordinal)], repeated: "<Id>");

        var (_, refusal) = await CamtFile.ReadAsync(endless);

        Assert.NotNull(refusal);
        Assert.InRange(endless.Position, 1, 100_000);
    }

    [Fact]
    public async Task Given_bytes_that_are_no_text_when_read_then_they_are_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[^40] = 0xFF;

        var (_, refusal) = await CamtFile.ReadAsync(new MemoryStream(bytes));

        Assert.NotNull(refusal);
    }

    [Fact]
    public async Task Given_a_file_cut_anywhere_when_read_then_it_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good.TrimEnd());

        await Gen.Int[0, bytes.Length - 1].SampleAsync(
            async length =>
            {
                var (_, refusal) = await CamtFile.ReadAsync(new MemoryStream(bytes, 0, length));

                Assert.NotNull(refusal);
            },
            iter: 1_000);
    }

    [Fact]
    public async Task Given_a_file_with_any_byte_changed_when_read_then_it_is_read_or_refused_and_sums_are_right() =>
        await Gen.Select(Gen.Int[0, Encoding.UTF8.GetByteCount(Good) - 1], Gen.Byte).SampleAsync(
            async (place, value) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Good);
                bytes[place] = value;

                var (records, refusal) = await CamtFile.ReadAsync(new MemoryStream(bytes));

                Assert.True(refusal is not null || records.Count is 3, "Read, and not the file that was written.");
            },
            iter: 2_000);

    private static string WithType(string documentType, string reference) => Good
        .Replace("<Document", documentType + "<Document", StringComparison.Ordinal)
        .Replace("<Id>S1</Id>", $"<Id>{reference}</Id>", StringComparison.Ordinal);

    /// <summary>A file that never ends.</summary>
    private sealed class EndlessStream(string start, string repeated) : Stream
    {
        private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
        private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++, Position++)
                buffer[offset + i] = Position < _start.Length
                    ? _start[Position]
                    : _repeated[(Position - _start.Length) % _repeated.Length];

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
