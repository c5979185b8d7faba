-- An answer that is not sent yet belongs to the words of its question, not to a place: a company may change what it asks.
update application_draft draft set answers = coalesce((
    select json_agg(json_build_object('question', asked.text, 'text', draft.answers::json ->> asked.position)
        order by asked.position)
    from hiring_question asked
    where asked.posting_id = draft.posting_id and draft.answers::json ->> asked.position is not null
)::text, '[]');
