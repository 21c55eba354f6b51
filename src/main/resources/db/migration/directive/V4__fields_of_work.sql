-- Fields of work (lĩnh vực) that documents are sorted by: data, to be renamed and added to; a code stays as it is, since
-- addresses and saved views have it.
create table directive.work_field (
    code            text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name            text not null check (name <> ''),
    name_en         text not null check (name_en <> ''),
    position        integer not null
);

insert into directive.work_field (code, name, name_en, position) values
    ('xay-dung-dang', 'Xây dựng Đảng, hệ thống chính trị', 'Party building, political system', 1),
    ('tuyen-giao-dan-van', 'Tuyên giáo, dân vận', 'Communication, mass mobilisation', 2),
    ('kiem-tra-giam-sat', 'Kiểm tra, giám sát, kỷ luật đảng', 'Inspection, supervision, discipline', 3),
    ('kinh-te', 'Kinh tế, ngân sách', 'Economy, budget', 4),
    ('do-thi-moi-truong', 'Đô thị, đất đai, môi trường', 'Urban development, land, environment', 5),
    ('van-hoa-xa-hoi', 'Văn hoá – xã hội', 'Culture, society', 6),
    ('giao-duc-y-te', 'Giáo dục, y tế', 'Education, health', 7),
    ('quoc-phong-an-ninh', 'Quốc phòng – an ninh', 'Defence, security', 8),
    ('noi-chinh', 'Nội chính, phòng chống tham nhũng', 'Internal affairs, anti-corruption', 9),
    ('cai-cach-hanh-chinh', 'Cải cách hành chính', 'Administrative reform', 10),
    ('khoa-hoc-chuyen-doi-so', 'Khoa học công nghệ, chuyển đổi số', 'Science, technology, digital change', 11),
    ('doi-ngoai', 'Đối ngoại', 'External relations', 12);

-- One or none; what was published before there were fields has none until somebody says which.
alter table directive.document add field text references directive.work_field;
create index document_field on directive.document (field) where field is not null;

create or replace view directive.published_document as
select id, slug, type, number, issuer, issued_on, subject, owner_id, stage, published_at, carries_out, field
from directive.document;
