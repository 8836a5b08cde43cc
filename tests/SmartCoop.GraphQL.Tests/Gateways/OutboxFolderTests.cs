using System.Text;
using SmartCoop.Application.Deliveries;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Gateways;

namespace SmartCoop.GraphQL.Tests.Gateways;

public sealed class OutboxFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartcoop-outbox-").FullName;
    private readonly Id<LegalEntity> _entity = Id.New<LegalEntity>(DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task Given_a_document_when_delivered_then_the_file_has_its_number_and_its_content()
    {
        var name = await new OutboxFolder(_folder).DeliverAsync(File("F-2026-000001", "one"), default);

        Assert.Equal($"{_entity}/F-2026-000001.pdf", name);
        Assert.Equal("one", await System.IO.File.ReadAllTextAsync(Path.Combine(_folder, name)));
    }

    [Fact]
    public async Task Given_a_delivered_document_when_delivered_again_then_there_is_one_file_and_no_leftover()
    {
        var outbox = new OutboxFolder(_folder);
        var file = File("F-2026-000001", "one");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => outbox.DeliverAsync(file, default)));

        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Given_the_same_number_of_two_entities_when_delivered_then_neither_replaces_the_other()
    {
        var other = Id.New<LegalEntity>(DateTimeOffset.UnixEpoch);
        var outbox = new OutboxFolder(_folder);

        var first = await outbox.DeliverAsync(File("F-2026-000001", "one"), default);
        var second = await outbox.DeliverAsync(File("F-2026-000001", "two") with { EntityId = other }, default);

        Assert.Equal("one", await System.IO.File.ReadAllTextAsync(Path.Combine(_folder, first)));
        Assert.Equal("two", await System.IO.File.ReadAllTextAsync(Path.Combine(_folder, second)));
    }

    [Fact]
    public async Task Given_a_folder_that_cannot_be_written_when_delivered_then_it_fails_and_leaves_nothing()
    {
        var notAFolder = Path.Combine(_folder, "file");
        await System.IO.File.WriteAllTextAsync(notAFolder, "");

        await Assert.ThrowsAnyAsync<IOException>(
            () => new OutboxFolder(notAFolder).DeliverAsync(File("F-2026-000001", "one"), default));

        Assert.Single(Directory.EnumerateFileSystemEntries(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private DocumentFile File(string number, string content) => new(_entity, number, Encoding.UTF8.GetBytes(content));
}
