import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'vi',
  name: 'Vietnamese',
  autonym: 'Tiếng Việt',
  iso3: ['vie'],
  functionWords: [
    'và', 'của', 'là', 'các', 'những', 'có', 'cho', 'được', 'trong', 'với', 'không', 'một', 'đã', 'đang', 'sẽ', 'để', 'này', 'đó',
    'khi', 'từ', 'đến', 'tại', 'về', 'ở', 'ra', 'vào', 'theo', 'bị', 'cũng', 'nhiều', 'như', 'trên', 'dưới', 'thì', 'mà', 'nên',
    'vì', 'do', 'bởi', 'nhưng', 'hay', 'hoặc', 'nếu', 'còn', 'phải', 'việc', 'sau', 'trước', 'giữa', 'qua', 'lại', 'rất', 'hơn',
    'nhất', 'chỉ', 'vẫn', 'mới', 'đây', 'họ', 'anh', 'chị', 'ông', 'bà', 'tôi', 'chúng', 'ta', 'mình', 'nó', 'gì', 'ai', 'rằng',
    'cùng', 'bằng', 'nhằm', 'mỗi', 'mọi', 'tới', 'lên', 'xuống', 'nơi', 'rồi', 'thể', 'cần', 'đều', 'trở', 'sự', 'người', 'hai',
  ],
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: [
    ['thứ hai', 'thứ 2'],
    ['thứ ba', 'thứ 3'],
    ['thứ tư', 'thứ 4'],
    ['thứ năm', 'thứ 5'],
    ['thứ sáu', 'thứ 6'],
    ['thứ bảy', 'thứ 7'],
    ['chủ nhật', 'cn'],
  ],
  dateWords: ['ngày', 'tháng', 'năm', 'lúc', 'giờ', 'phút', 'gmt', 'sa', 'ch', 'thg'],
  relative: {
    today: ['hôm nay'],
    yesterday: ['hôm qua'],
    ago: [
      { phrase: '# phút trước', unit: 'minute' },
      { phrase: '# giờ trước', unit: 'hour' },
      { phrase: '# tiếng trước', unit: 'hour' },
      { phrase: '# ngày trước', unit: 'day' },
      { phrase: '# tuần trước', unit: 'week' },
      { phrase: '# tháng trước', unit: 'month' },
      { phrase: '# năm trước', unit: 'year' },
    ],
  },
  authors: { by: ['tác giả', 'bởi', 'bài', 'bài và ảnh', 'viết bởi', 'thực hiện', 'biên tập', 'dịch'], and: ['và', 'cùng'], photos: ['ảnh'] },
  titles: ['phóng viên', 'pv', 'nhà báo', 'biên tập viên', 'btv', 'cộng tác viên', 'ctv', 'tổng biên tập', 'ts', 'ths', 'gs', 'pgs', 'tiến sĩ', 'giáo sư', 'bác sĩ'],
  cues: {
    source: [
      ...whole('ttxvn', 'theo ttxvn', 'bài gốc'),
      ...starts(
        'nguồn:', 'theo nguồn', 'nguồn tin:', 'nguồn bài viết', 'xem bài gốc', 'link bài gốc', 'link gốc', 'dẫn nguồn',
        'đăng lại từ',
      ),
    ],
    byline: starts(
      'tác giả:', 'bài:', 'bài và ảnh:', 'bài, ảnh:', 'viết bởi', 'thực hiện:', 'phóng viên:', 'biên tập:', 'người viết:',
      'đăng bởi', 'biên dịch:',
    ),
    dateline: [
      ...starts(
        'ngày đăng:', 'đăng ngày', 'đăng lúc', 'xuất bản:', 'ngày xuất bản', 'thời gian đăng', 'đã đăng', 'xuất bản lúc',
        'thời gian đọc',
      ),
      ...ends('phút đọc'),
    ],
    updated: starts('cập nhật lúc', 'cập nhật', 'lần cập nhật cuối', 'cập nhật lần cuối', 'sửa lần cuối'),
    caption: [
      ...starts('ảnh:', 'ảnh minh họa', 'ảnh minh hoạ', 'hình ảnh:', 'nguồn ảnh', 'đồ họa:', 'video:', 'clip:', 'ảnh chụp'),
      ...ends('ảnh minh họa', 'ảnh minh hoạ', 'ảnh tư liệu', 'ảnh: ttxvn', 'ảnh chụp màn hình', 'ảnh: reuters', 'ảnh: afp'),
    ],
    copyright: [
      ...whole(
        'chính sách bảo mật', 'điều khoản sử dụng', 'chính sách quyền riêng tư', 'quy định sử dụng', 'bản quyền',
        'chính sách cookie', 'thỏa thuận sử dụng',
      ),
      ...starts('bản quyền ©', 'tổng biên tập:', 'chịu trách nhiệm nội dung'),
      ...has(
        'bản quyền thuộc về', 'giữ bản quyền', 'mọi quyền được bảo lưu', 'toàn bộ bản quyền', 'không sao chép',
        'nghiêm cấm sao chép', 'chỉ được phát hành lại', 'khi chưa có sự đồng ý bằng văn bản', 'đồng ý bằng văn bản',
        'ghi rõ nguồn', 'giấy phép số', 'cơ quan chủ quản', 'giấy phép hoạt động báo',
      ),
    ],
    related: [
      ...whole(
        'bài viết liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'cùng chuyên mục', 'đọc nhiều', 'đọc nhiều nhất',
        'tin đọc nhiều', 'xem nhiều', 'xem nhiều nhất', 'tin mới', 'tin mới nhất', 'mới nhất', 'tin nóng', 'tin nổi bật',
        'nổi bật', 'có thể bạn quan tâm', 'có thể bạn thích', 'đề xuất cho bạn', 'dành cho bạn', 'tin khác', 'các tin khác',
        'tin tức khác', 'bài viết mới', 'bài viết mới nhất', 'đừng bỏ lỡ', 'bài nổi bật', 'tin cùng loại', 'tin tài trợ',
      ),
      ...starts(
        'đọc thêm:', 'mời bạn đọc', '>> xem thêm', 'tin liên quan:', 'bài trước', 'bài tiếp theo', 'bài kế tiếp',
        'mời quý độc giả xem',
      ),
    ],
    more: [
      ...whole('chi tiết', 'xem tất cả', 'tất cả', 'tải thêm', 'đọc toàn bộ', 'tìm hiểu thêm'),
      ...ends('xem thêm', 'đọc thêm', 'đọc tiếp', 'xem tiếp', 'xem chi tiết'),
    ],
    navigation: [
      ...whole(
        'trang chủ', 'menu', 'danh mục', 'chuyên mục', 'tìm kiếm', 'đăng nhập', 'đăng xuất', 'đăng ký', 'liên hệ', 'giới thiệu',
        'sơ đồ trang', 'về đầu trang', 'lên đầu trang', 'quay lại', 'đóng', 'tiếp', 'trước', 'sau', 'tất cả chuyên mục',
        'thời sự', 'thế giới', 'kinh doanh', 'kinh tế', 'thể thao', 'giải trí', 'pháp luật', 'giáo dục', 'sức khỏe', 'đời sống',
        'du lịch', 'khoa học', 'công nghệ', 'số hóa', 'xe', 'góc nhìn', 'quảng cáo', 'tòa soạn', 'rss', 'liên hệ quảng cáo',
      ),
      ...starts('bạn đang ở', 'bỏ qua nội dung', 'chuyển đến nội dung', 'đường dây nóng:', 'hotline:'),
    ],
    social: [
      ...whole(
        'chia sẻ', 'chia sẻ bài viết', 'theo dõi', 'thích', 'lưu', 'lưu bài viết', 'in', 'in bài viết', 'in trang', 'gửi email',
        'sao chép liên kết', 'copy link', 'quan tâm', 'gửi bài viết', 'zalo', 'facebook', 'cỡ chữ', 'nghe đọc bài',
      ),
      ...starts(
        'chia sẻ qua', 'chia sẻ lên', 'chia sẻ bài', 'chia sẻ trên', 'theo dõi chúng tôi', 'theo dõi trên',
        'kết nối với chúng tôi',
      ),
      ...has('trên google news'),
    ],
    tags: starts('từ khóa:', 'từ khoá:', 'tags:', 'tag:', 'chủ đề:', 'thẻ:', 'chuyên mục:'),
    comment: [
      ...whole(
        'ý kiến', 'ý kiến bạn đọc', 'ý kiến của bạn', 'gửi bình luận', 'viết bình luận', 'để lại bình luận', 'trả lời',
        'gửi ý kiến', 'xem thêm bình luận', 'báo cáo vi phạm', 'báo vi phạm', 'quan tâm nhất', 'bình luận hay',
      ),
      ...starts('bình luận (', 'chia sẻ ý kiến', 'để lại một bình luận', 'hãy là người đầu tiên bình luận'),
      ...has('email của bạn sẽ không được hiển thị', 'chưa có bình luận'),
    ],
    promo: [
      ...whole('quảng cáo', 'tài trợ', 'đăng ký nhận tin', 'bản tin', 'đăng ký ngay', 'mua báo', 'đặt báo'),
      ...starts('đăng ký nhận', 'tải ứng dụng', 'tải app', 'nhận bản tin', 'đặt mua', 'liên hệ quảng cáo'),
      ...has('đăng ký nhận bản tin', 'nhận tin mới nhất qua email', 'tham gia nhóm zalo', 'bản tin email'),
    ],
    notice: [
      ...whole('đồng ý', 'chấp nhận', 'chấp nhận tất cả', 'từ chối', 'tôi đồng ý'),
      ...has(
        'sử dụng cookie', 'cookies để', 'bật javascript', 'kích hoạt javascript', 'trình duyệt của bạn không hỗ trợ',
        'không tìm thấy trang', 'trang không tồn tại', 'đang tải',
      ),
    ],
    bio: [
      ...whole('các bài viết của tác giả', 'xem các bài viết của tác giả', 'bài viết cùng tác giả'),
      ...starts('về tác giả', 'giới thiệu tác giả', 'đôi nét về tác giả', 'thông tin tác giả'),
    ],
    paywall: has(
      'để đọc tiếp', 'để đọc toàn bộ bài', 'đăng nhập để đọc', 'đăng ký để đọc', 'dành riêng cho thành viên',
      'nội dung trả phí', 'dành cho độc giả đặt mua', 'đọc tiếp trên ứng dụng',
    ),
  },
  sample:
    'Chính quyền thành phố hôm thứ ba cho biết tuyến xe buýt mới sẽ được đưa vào hoạt động trong mùa thu này và đi qua khu phố cổ ở ven sông. Người dân rất vui với tin này, nhưng một số người vẫn lo rằng giá vé sẽ tăng. Theo ông phụ trách dự án, giá vé không thay đổi vì chi phí đã có nhà nước lo và việc chuẩn bị cũng đã xong từ đầu năm.',
} satisfies LanguageFile;
