package org.jobatlas.feed.ui;

import org.jobatlas.feed.CompanyFeeds;
import org.jobatlas.job.CompanyImports;
import org.springframework.stereotype.Component;

/** The services that the import page needs. */
@Component
record ImportDesk(CompanyFeeds feeds, CompanyImports imports) {}
