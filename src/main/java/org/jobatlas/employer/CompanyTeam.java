package org.jobatlas.employer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** The recruiters of a company. Members see the team, owners change it. */
public interface CompanyTeam {

    /** The rights of the signed-in recruiter in the company; empty where they do not recruit for it. */
    @PreAuthorize("hasRole('RECRUITER')")
    Optional<Rights> ownRights(CompanyId company);

    @PreAuthorize("hasRole('RECRUITER')")
    List<TeamMember> members(CompanyId company);

    /** Open invitations; for owners. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<TeamInvitation> invitations(CompanyId company);

    /**
     * Sends a letter with a link for joining; for owners. An open invitation to the same address is replaced.
     *
     * @throws org.jobatlas.account.TooManyRequestsException if the address was invited less than an hour ago, or thirty
     *     people in a day
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void invite(CompanyId company, EmailAddress email, Rights rights);

    /** Invalidates the link of an invitation; for owners. */
    @PreAuthorize("hasRole('RECRUITER')")
    void withdraw(CompanyId company, UUID invitation);

    /**
     * Changes a member's rights; for owners.
     *
     * @throws LastOwnerException if the company would have no owner left
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void assign(CompanyId company, AccountId member, Rights rights);

    /**
     * Removes a member; owners remove anybody, members themselves.
     *
     * @throws LastOwnerException if the company would have no owner left
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void remove(CompanyId company, AccountId member);

    /** What the link offers the signed-in account; checking does not use it up. */
    @PreAuthorize("isAuthenticated()")
    Optional<InvitationOffer> findInvited(String secret);

    /**
     * Uses the link: the signed-in account with the invited address recruits for the company from the next sign-in on.
     *
     * @throws org.jobatlas.account.LinkExpiredException when the link was used, is too old or never existed
     * @throws org.springframework.security.access.AccessDeniedException when it was sent to another address; it stays
     *     valid
     */
    @PreAuthorize("isAuthenticated()")
    void accept(String secret);
}
