package io.dukon.identity.invitations;

import io.dukon.identity.Body;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.identity.login.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SignedIn.MEMBER, SignedIn.KEY})
@RequestScoped
public class MembersResource {

    /**
     * A member, or somebody who is invited.
     *
     * @param state active, invited, withdrawn
     */
    @Schema(name = "Member")
    public record MemberView(
            UUID id,
            String name,
            String email,
            Set<String> roles,
            @Schema(enumeration = {"active", "invited", "withdrawn"}) String state,
            @Nullable UUID invitationId,
            @Nullable Instant invitedAt) {
        static MemberView of(Member member) {
            return new MemberView(
                    member.id(), member.name(), member.email(), member.roles(), member.state(), null, null);
        }

        static MemberView of(Invitation invitation) {
            return new MemberView(
                    invitation.id(),
                    invitation.email(),
                    invitation.email(),
                    invitation.roles(),
                    "invited",
                    invitation.id(),
                    invitation.createdAt());
        }
    }

    public record MemberList(List<MemberView> items) {}

    /** Null = unchanged. */
    public record MemberChange(
            @Nullable List<String> roles, @Schema(enumeration = {"active", "withdrawn"}) @Nullable String state) {}

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @GET
    @Operation(operationId = "listMembers", summary = "Members of the shop, and who is invited")
    public MemberList list() {
        return new MemberList(Stream.concat(
                        members.list().stream().map(MemberView::of),
                        invitations.open().stream().map(MemberView::of))
                .toList());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(SignedIn.MEMBER)
    @Operation(operationId = "changeMember", summary = "Changes a member's roles, withdraws or readmits the member")
    public MemberView change(@PathParam("id") UUID id, MemberChange change) {
        Body.required(change);
        Set<String> roles = change.roles() == null ? null : new LinkedHashSet<>(change.roles());
        return MemberView.of(members.change(id, roles, change.state()));
    }
}
