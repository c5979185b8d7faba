package org.jobatlas.employer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who recruits for a company. Members see the team, owners change it. */
public interface CompanyTeam {

    /** What the signed-in recruiter may do in the company; empty where they do not recruit for it. */
    @PreAuthorize("hasRole('RECRUITER')")
    Optional<Rights> ownRights(CompanyId company);

    @PreAuthorize("hasRole('RECRUITER')")
    List<TeamMember> members(CompanyId company);

    /** Open invitations, for owners. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<TeamInvitation> invitations(CompanyId company);

    /**
     * Sends somebody a letter with a link by which they join; for owners. An open invitation to the same address is replaced.
     *
     * @throws org.jobatlas.account.TooManyRequestsException if they were invited less than an hour ago, or thirty people in a day
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void invite(CompanyId company, EmailAddress email, Rights rights);

    /** Makes the link of an invitation useless; for owners. */
    @PreAuthorize("hasRole('RECRUITER')")
    void withdraw(CompanyId company, UUID invitation);

    /**
     * For owners.
     *
     * @throws LastOwnerException if nobody would be left who owns the company
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void assign(CompanyId company, AccountId member, Rights rights);

    /**
     * Takes somebody out of the team; owners anybody, members themselves.
     *
     * @throws LastOwnerException if nobody would be left who owns the company
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void remove(CompanyId company, AccountId member);

    /** What this link offers whoever is signed in; looking does not use it up. */
    @PreAuthorize("isAuthenticated()")
    Optional<InvitationOffer> findInvited(String secret);

    /**
     * Uses the link up: whoever is signed in with the address that was invited recruits for the company from the next sign-in.
     *
     * @throws org.jobatlas.account.LinkExpiredException when the link was used, is too old or never was one
     * @throws org.springframework.security.access.AccessDeniedException when it was sent to another address; it stays usable
     */
    @PreAuthorize("isAuthenticated()")
    void accept(String secret);
}
