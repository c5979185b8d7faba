package org.jobatlas.employer.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPage;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.employer.CompanyUploads;
import org.jobatlas.employer.UnusableLogoException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPages implements CompanyPages {

    private final CompanyRepository companies;
    private final OwnCompanies own;
    private final CompanyUploads uploads;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPages(CompanyRepository companies, OwnCompanies own, CompanyUploads uploads, JdbcClient jdbc, Clock clock) {
        this.companies = companies;
        this.own = own;
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyPage> find(CompanyId id) {
        return companies
                .findById(id.value())
                .filter(StoredCompany::isApproved)
                .map(company -> new CompanyPage(id, company.profile(), hasLogo(id)));
    }

    private boolean hasLogo(CompanyId id) {
        return jdbc.sql("select exists (select from company_logo where company_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(CompanyId id) {
        return jdbc.sql("""
            select image from company_logo join company on company.id = company_id
            where company_id = ? and status = 'APPROVED'\
            """)
                .param(id.value())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void write(CompanyId id, CompanyProfile profile) {
        own.asOwner(id).write(profile);
    }

    @Override
    public void changeLogo(CompanyId id, byte[] upload) {
        own.asOwner(id);
        if (!uploads.allow(id)) {
            throw new UnusableLogoException(UnusableLogoException.Fault.TOO_MANY);
        }
        jdbc.sql("""
            insert into company_logo (company_id, image, changed_at) values (?, ?, ?)
            on conflict (company_id) do update set image = excluded.image, changed_at = excluded.changed_at\
            """)
                .params(id.value(), LogoPicture.small(upload), Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void removeLogo(CompanyId id) {
        own.asOwner(id);
        jdbc.sql("delete from company_logo where company_id = ?")
                .param(id.value())
                .update();
    }
}
