package org.jobatlas.feedback.internal;

import java.util.List;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about people: lists they saw, what they did and said, what they saved and blocked. */
@Component
@Order(40)
class FeedbackOfPeople extends PersonalRows {

    FeedbackOfPeople(JdbcClient jdbc) {
        super(
                jdbc,
                "feedback",
                List.of(
                        Table.ofAccount("interaction", "list_id, posting_id, kind, reason, created_at"),
                        new Table(
                                "impression_item",
                                "list_id, rank, closest_rank, posting_id, score, feature_values, contributions",
                                "impression_item where list_id in (select id from impression_list where account_id ="
                                        + " ?)"),
                        Table.ofAccount(
                                "impression_list",
                                "id, surface, versions, dial, size, asked, profile_version, features, created_at"),
                        Table.ofAccount("saved_posting", "posting_id, created_at"),
                        Table.ofAccount("blocked_employer", "employer")));
    }
}
