package org.jobatlas.hiring.internal.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A company's settings for a posting: questions, and names of stages. */
@Component
@Transactional
public class PostingSetup {

    private static final int LONGEST_NAME = 40;

    private final JdbcClient database;

    PostingSetup(JdbcClient database) {
        this.database = database;
    }

    public List<Question> questions(PostingId posting) {
        return questions(List.of(posting)).getOrDefault(posting, List.of());
    }

    /** By posting; postings without questions are missing. */
    public Map<PostingId, List<Question>> questions(Collection<PostingId> postings) {
        Map<PostingId, List<Question>> questions = new HashMap<>();
        database.sql("select * from hiring_question where posting_id = any(?) order by posting_id, position")
                .param(ids(postings))
                .query(row -> {
                    questions
                            .computeIfAbsent(posting(row), id -> new ArrayList<>())
                            .add(new Question(row.getString("text"), row.getBoolean("required")));
                });
        return questions;
    }

    private static UUID[] ids(Collection<PostingId> postings) {
        return postings.stream().map(PostingId::value).toArray(UUID[]::new);
    }

    private static PostingId posting(ResultSet row) throws SQLException {
        return new PostingId(row.getObject("posting_id", UUID.class));
    }

    void ask(PostingId posting, List<Question> questions) {
        List<Question> asked = questions.stream()
                .filter(question -> !question.text().isBlank())
                .limit(Question.MOST)
                .toList();
        database.sql("delete from hiring_question where posting_id = ?")
                .param(posting.value())
                .update();
        for (int position = 0; position < asked.size(); position++) {
            Question question = asked.get(position);
            database.sql("insert into hiring_question (posting_id, position, text, required) values (?, ?, ?, ?)")
                    .params(
                            posting.value(),
                            position,
                            TypedText.line(question.text(), Question.LONGEST),
                            question.required())
                    .update();
        }
    }

    /** By posting; postings without renamed stages are missing. */
    public Map<PostingId, Map<Stage, String>> names(Collection<PostingId> postings) {
        Map<PostingId, Map<Stage, String>> names = new HashMap<>();
        database.sql("select * from hiring_stage_name where posting_id = any(?)")
                .param(ids(postings))
                .query(row -> {
                    names.computeIfAbsent(posting(row), id -> new EnumMap<>(Stage.class))
                            .put(Stage.valueOf(row.getString("stage")), row.getString("name"));
                });
        return names;
    }

    void rename(PostingId posting, Stage stage, String name) {
        String line = TypedText.line(name, LONGEST_NAME);
        if (line.isEmpty()) {
            database.sql("delete from hiring_stage_name where posting_id = ? and stage = ?")
                    .params(posting.value(), stage.name())
                    .update();
            return;
        }
        database.sql("""
            insert into hiring_stage_name (posting_id, stage, name) values (?, ?, ?)
            on conflict (posting_id, stage) do update set name = excluded.name\
            """).params(posting.value(), stage.name(), line).update();
    }
}
