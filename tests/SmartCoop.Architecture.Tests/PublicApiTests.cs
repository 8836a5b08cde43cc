using PublicApiGenerator;
using Snapshooter.Xunit;

namespace SmartCoop.Architecture.Tests;

/// <summary>What other cooperatives compile against: a line that changes or goes is a major version.</summary>
public sealed class PublicApiTests
{
    /// <remarks>When the change is wanted: delete the snapshot, run the test, read the difference, commit it.</remarks>
    [Fact]
    public void The_public_face_of_the_domain_library_is_the_reviewed_one() =>
        House.Domain.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).MatchSnapshot();
}
