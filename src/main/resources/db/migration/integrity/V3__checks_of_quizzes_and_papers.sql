insert into integrity.integrity_check
    (name, severity, title_vi, title_en, advice_vi, advice_en, columns_vi, columns_en, row_path, by_recount, sql)
values
('paper-standing', 'ERROR',
 'Bài thu hoạch đang tính trong đợt học tập khác với bài và điểm đã chấm',
 'What a campaign counts of reflection papers is not what the papers and their marks say',
 'Số liệu bài thu hoạch của đơn vị này chưa đúng. Mở danh sách chấm bài của đợt để đối chiếu, chấm lại bài lệch thì số liệu đúng lại; dữ liệu có thể đã bị sửa ngoài chương trình: báo đơn vị phát triển kèm bảng này.',
 'The figures of papers of this unit are wrong. Compare with the list of papers of the campaign; the next mark of the paper puts it right. Rows may have been changed outside the program: hand this table to the developers.',
 '{Đợt số,Đợt học tập,Mã đơn vị,Đơn vị,Đang tính,Mức đang tính,Theo bài,Mức theo bài}',
 '{Campaign,Study campaign,Unit code,Unit,Kept,Place kept,By the paper,Place by the paper}',
 '/hoc-tap/dot/', false, $sql$
select wrong.campaign_id, campaign.name, unit.code, unit.name as unit,
       'paper.told.' || lower(split_part(wrong.kept, '/', 1)) as kept, split_part(wrong.kept, '/', 2) as kept_place,
       'paper.told.' || lower(split_part(wrong.counted, '/', 1)) as counted,
       split_part(wrong.counted, '/', 2) as counted_place
from paper.published_difference wrong
join study.published_campaign campaign on campaign.id = wrong.campaign_id
join study.published_learner learner
  on learner.campaign_id = wrong.campaign_id and learner.person_id = wrong.person_id
left join organization.published_unit unit on unit.id = learner.unit_id
order by wrong.campaign_id, unit.code
$sql$),

('quiz-standing', 'ERROR',
 'Kết quả trắc nghiệm đang lưu khác với các bài đã làm',
 'What is kept of a quiz is not what its attempts come to',
 'Kết quả của bài trắc nghiệm này chưa đúng. Loại một câu sai của bài thì mọi bài có câu ấy được chấm lại; nếu không, báo đơn vị phát triển kèm bảng này. Dữ liệu có thể đã bị sửa ngoài chương trình.',
 'Results of this quiz are wrong. Striking a question out scores every paper that has it anew; otherwise hand this table to the developers. Rows may have been changed outside the program.',
 '{Bài số,Bài trắc nghiệm,Mã đơn vị,Đơn vị,Số liệu,Đang lưu,Tính lại}',
 '{Quiz,Name,Unit code,Unit,Figure,Kept,Counted}',
 '/hoc-tap/trac-nghiem/to-chuc/', false, $sql$
select wrong.round_id, wrong.name, unit.code, unit.name as unit, wrong.what, wrong.kept, wrong.counted
from quiz.published_difference wrong
left join organization.published_unit unit on unit.id = wrong.unit_id
order by wrong.round_id, unit.code
$sql$);
