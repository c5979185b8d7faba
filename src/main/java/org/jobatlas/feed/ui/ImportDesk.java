package org.jobatlas.feed.ui;

import org.jobatlas.feed.CompanyFeeds;
import org.jobatlas.job.CompanyImports;
import org.springframework.stereotype.Component;

/** What the page of imports works with. */
@Component
record ImportDesk(CompanyFeeds feeds, CompanyImports imports) {}
